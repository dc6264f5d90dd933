import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { CareEvent } from '@thari/care/events/care-event';
import { type PairRecord, pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import type { EventEnvelope } from '@thari/event-log/event';
import { headsOf } from '@thari/event-log/order';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';

/** A pair as it is stored: the folded record, and where its stream ends. */
export type PairState = {
  readonly record: PairRecord | undefined;
  readonly heads: readonly string[];
  readonly events: number;
};

/** Folds a whole stream: the reference that the quick way must equal (a property test holds them together). */
export const foldWhole = (events: readonly EventEnvelope[]): PairState => ({
  record: fold(pairRecord, readPair(events)),
  heads: headsOf(events),
  events: events.length,
});

/**
 * The quick way: when the new events simply go on where the stream ended, each is one step from the stored record.
 * Anything else (a fork, a late parent, a correction) answers undefined, and the whole stream is folded again.
 */
export const foldOn = (state: PairState, added: readonly EventEnvelope[]): PairState | undefined => {
  let { heads, record } = state;
  for (const event of added) {
    if (!record || amendmentTypes.has(event.type) || !sameHeads(event.parents, heads)) return undefined;
    record = fold(pairRecordFrom(record), readPair([event]));
    heads = [event.id];
  }
  return { record, heads, events: state.events + added.length };
};

const amendmentTypes = new Set(['EntryCorrected', 'EntryWithdrawn']);

const pairRecordFrom = (record: PairRecord): typeof pairRecord => ({
  ...pairRecord,
  evolve: (state, event) => pairRecord.evolve(state ?? record, event),
});

const sameHeads = (parents: readonly string[], heads: readonly string[]): boolean =>
  parents.length === heads.length && heads.every((head) => parents.includes(head));

/** The catalogue checked every shape at the door, so its reading is a CareEvent. */
const readPair = (events: readonly EventEnvelope[]): readonly ReadEvent<CareEvent>[] =>
  readStream(careCatalogue, events).events as readonly ReadEvent<CareEvent>[];
