import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';
import { type ResultFault, resultFault } from './result-fault.ts';

export type ReceiveInfantResult = DataOf<'InfantResultReceived'>;
export type ReceiveInfantResultRefusal = ResultFault | 'result-already-recorded';

/** May this answer be recorded? One sample has one; where the laboratory changes its word, the entry is corrected. */
export const receiveInfantResult = (
  pair: PairState,
  answer: ReceiveInfantResult,
  today: CalendarDate,
): Decided<ReceiveInfantResultRefusal> => {
  const fault = infantResultFault(pair, answer, today);
  if (fault) return refuse(fault);
  if (pair.samples.get(answer.sampleId)?.receivedOn) return refuse('result-already-recorded');
  return ok([{ type: 'InfantResultReceived', data: answer, occurredOn: answer.receivedOn }]);
};

export const infantResultFault = (
  pair: PairState,
  { sampleId, receivedOn }: ReceiveInfantResult,
  today: CalendarDate,
): ResultFault | undefined => resultFault(pair, { sampleId, of: 'infant', on: receivedOn }, today);
