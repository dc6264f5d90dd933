import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, infantAfterExit } from './after-exit.ts';
import { alreadyRecorded } from './already-recorded.ts';
import { type InfantDayFault, infantDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type MeasureInfant = DataOf<'InfantMeasured'>;
export type MeasureInfantRefusal = InfantDayFault | AfterExit | 'already-recorded';

/** May these measures be recorded? Whether the baby grows well is for the nurse to say. */
export const measureInfant = (
  pair: PairState,
  measures: MeasureInfant,
  today: CalendarDate,
): Decided<MeasureInfantRefusal> => {
  const fault =
    measuresFault(pair, measures, today) ??
    infantAfterExit(pair, { infantId: measures.infantId, on: measures.measuredOn });
  if (fault) return refuse(fault);
  const draft = { type: 'InfantMeasured', data: measures, occurredOn: measures.measuredOn } as const;
  return alreadyRecorded(pair, draft) ? refuse('already-recorded') : ok([draft]);
};

export const measuresFault = (
  pair: PairState,
  { infantId, measuredOn }: MeasureInfant,
  today: CalendarDate,
): InfantDayFault | undefined => infantDayFault(pair, { infantId, on: measuredOn }, today);
