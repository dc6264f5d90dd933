import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, infantAfterExit } from './after-exit.ts';
import { type InfantDayFault, infantDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type StartInfantTreatment = DataOf<'InfantTreatmentStarted'>;
export type StartInfantTreatmentRefusal = InfantDayFault | AfterExit | 'already-recorded';

/** May the start of the baby's treatment be recorded? Also before an answer is written here: the clinic does not wait for ours. */
export const startInfantTreatment = (
  pair: PairState,
  start: StartInfantTreatment,
  today: CalendarDate,
): Decided<StartInfantTreatmentRefusal> => {
  const fault =
    infantTreatmentFault(pair, start, today) ??
    infantAfterExit(pair, { infantId: start.infantId, on: start.startedOn });
  if (fault) return refuse(fault);
  if (pair.infants.get(start.infantId)?.treatmentStartedOn) return refuse('already-recorded');
  return ok([{ type: 'InfantTreatmentStarted', data: start, occurredOn: start.startedOn }]);
};

export const infantTreatmentFault = (
  pair: PairState,
  { infantId, startedOn }: StartInfantTreatment,
  today: CalendarDate,
): InfantDayFault | undefined => infantDayFault(pair, { infantId, on: startedOn }, today);
