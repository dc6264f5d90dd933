import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';
import { type ResultFault, resultFault } from './result-fault.ts';

export type ReceiveViralLoadResult = DataOf<'ViralLoadResultReceived'>;
export type ViralLoadResultFault = ResultFault | 'copies-missing' | 'copies-not-measured';
export type ReceiveViralLoadResultRefusal = ViralLoadResultFault | 'result-already-recorded';

/** May this count be recorded? A number when there was one, and none when there was not. */
export const receiveViralLoadResult = (
  pair: PairState,
  count: ReceiveViralLoadResult,
  today: CalendarDate,
): Decided<ReceiveViralLoadResultRefusal> => {
  const fault = viralLoadResultFault(pair, count, today);
  if (fault) return refuse(fault);
  if (pair.samples.get(count.sampleId)?.receivedOn) return refuse('result-already-recorded');
  return ok([{ type: 'ViralLoadResultReceived', data: count, occurredOn: count.receivedOn }]);
};

export const viralLoadResultFault = (
  pair: PairState,
  { sampleId, receivedOn, outcome, copies, qualifier }: ReceiveViralLoadResult,
  today: CalendarDate,
): ViralLoadResultFault | undefined => {
  const fault = resultFault(pair, { sampleId, of: 'mother', on: receivedOn }, today);
  if (fault) return fault;
  if (outcome === 'measured') return copies === undefined ? 'copies-missing' : undefined;
  return copies === undefined && qualifier === undefined ? undefined : 'copies-not-measured';
};
