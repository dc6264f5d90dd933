import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, infantAfterExit } from './after-exit.ts';
import { type InfantDayFault, infantDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type TakeInfantSample = DataOf<'InfantSampleTaken'>;
export type TakeInfantSampleRefusal = InfantDayFault | AfterExit | 'sample-already-recorded';

/** May this sample be recorded? It may have been taken before they joined. */
export const takeInfantSample = (
  pair: PairState,
  sample: TakeInfantSample,
  today: CalendarDate,
): Decided<TakeInfantSampleRefusal> => {
  if (pair.samples.has(sample.sampleId)) return refuse('sample-already-recorded');
  const fault =
    infantSampleFault(pair, sample, today) ?? infantAfterExit(pair, { infantId: sample.infantId, on: sample.takenOn });
  if (fault) return refuse(fault);
  return ok([{ type: 'InfantSampleTaken', data: sample, occurredOn: sample.takenOn }]);
};

export const infantSampleFault = (
  pair: PairState,
  { infantId, takenOn }: TakeInfantSample,
  today: CalendarDate,
): InfantDayFault | undefined => infantDayFault(pair, { infantId, on: takenOn }, today);
