import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, infantAfterExit } from './after-exit.ts';
import { alreadyRecorded } from './already-recorded.ts';
import { type InfantDayFault, infantDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type StopInfantMedicine = DataOf<'InfantMedicineStopped'>;
export type StopInfantMedicineRefusal = InfantDayFault | AfterExit | 'already-recorded';

/** May it be recorded that the nurse ended a medicine? Also of one whose beginning nobody wrote down. */
export const stopInfantMedicine = (
  pair: PairState,
  stop: StopInfantMedicine,
  today: CalendarDate,
): Decided<StopInfantMedicineRefusal> => {
  const fault =
    medicineStoppedFault(pair, stop, today) ?? infantAfterExit(pair, { infantId: stop.infantId, on: stop.stoppedOn });
  if (fault) return refuse(fault);
  const draft = { type: 'InfantMedicineStopped', data: stop, occurredOn: stop.stoppedOn } as const;
  return alreadyRecorded(pair, draft) ? refuse('already-recorded') : ok([draft]);
};

export const medicineStoppedFault = (
  pair: PairState,
  { infantId, stoppedOn }: StopInfantMedicine,
  today: CalendarDate,
): InfantDayFault | undefined => infantDayFault(pair, { infantId, on: stoppedOn }, today);
