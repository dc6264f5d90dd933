import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CareEvent } from '../events/care-event.ts';
import type { Move, PairRecord } from './pair-record.ts';

type Moving = ReadEvent<Extract<CareEvent, { type: 'PairTransferred' | 'TransferReceived' }>>;

/** She is sent to another site, or that site says that she arrived. */
export const afterMove = (record: PairRecord, event: Moving): PairRecord => {
  if (event.type === 'PairTransferred') {
    const { toSite, transferredOn, assignedTo } = event.data;
    const move: Move = { fromSite: record.site, toSite, on: transferredOn, receivedOn: undefined };
    return { ...record, site: toSite, assignedTo: assignedTo ?? '', moves: [...record.moves, move] };
  }
  const { atSite, receivedOn, assignedTo } = event.data;
  const last = record.moves.length - 1;
  if (record.moves[last]?.toSite !== atSite) return record;
  return {
    ...record,
    assignedTo: assignedTo ?? record.assignedTo,
    moves: record.moves.map((move, i) => (i === last ? { ...move, receivedOn } : move)),
  };
};
