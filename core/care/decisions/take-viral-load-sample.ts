import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { afterExit } from './after-exit.ts';
import { type HerDayFault, herDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type TakeViralLoadSample = DataOf<'ViralLoadSampleTaken'>;
export type TakeViralLoadSampleRefusal = HerDayFault | 'after-exit' | 'sample-already-recorded' | 'status-not-positive';

/** May this sample be recorded? It may have been taken before she joined. */
export const takeViralLoadSample = (
  pair: PairState,
  sample: TakeViralLoadSample,
  today: CalendarDate,
): Decided<TakeViralLoadSampleRefusal> => {
  if (pair.samples.has(sample.sampleId)) return refuse('sample-already-recorded');
  const fault = viralLoadSampleFault(pair, sample, today) ?? afterExit(pair, sample.takenOn);
  if (fault) return refuse(fault);
  if (pair.woman.status !== 'positive') return refuse('status-not-positive');
  return ok([{ type: 'ViralLoadSampleTaken', data: sample, occurredOn: sample.takenOn }]);
};

export const viralLoadSampleFault = (
  pair: PairState,
  { takenOn }: TakeViralLoadSample,
  today: CalendarDate,
): HerDayFault | undefined => herDayFault(pair, takenOn, today);
