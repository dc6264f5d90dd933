import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, infantAfterExit } from './after-exit.ts';
import { alreadyRecorded } from './already-recorded.ts';
import { changed } from './changed.ts';
import { type InfantDayFault, infantDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type ChangeCaregiver = DataOf<'CaregiverChanged'>;
export type CaregiverFault = InfantDayFault | 'after-her-death';
export type ChangeCaregiverRefusal = CaregiverFault | AfterExit | 'already-recorded';

/** May it be recorded who looks after the baby now? Also after she died or left: a baby that stayed with somebody stays in care. */
export const changeCaregiver = (
  pair: PairState,
  change: ChangeCaregiver,
  today: CalendarDate,
): Decided<ChangeCaregiverRefusal> => {
  const { infantId, fromOn } = change;
  const fault =
    caregiverFault(pair, change, today) ?? infantAfterExit(withThem(pair, change), { infantId, on: fromOn });
  if (fault) return refuse(fault);
  const draft = { type: 'CaregiverChanged', data: change, occurredOn: fromOn } as const;
  return alreadyRecorded(pair, draft) ? refuse('already-recorded') : ok([draft]);
};

/** The story as it would then be: the change itself says that the baby stayed. */
const withThem = (pair: PairState, { infantId, caregiver, fromOn }: ChangeCaregiver): PairState => ({
  ...pair,
  infants: changed(pair.infants, infantId, (infant) => ({ ...infant, caregiver: { is: caregiver, fromOn } })),
});

export const caregiverFault = (
  pair: PairState,
  { infantId, caregiver, fromOn }: ChangeCaregiver,
  today: CalendarDate,
): CaregiverFault | undefined => {
  const fault = infantDayFault(pair, { infantId, on: fromOn }, today);
  if (fault) return fault;
  const { diedOn } = pair.woman;
  return caregiver === 'mother' && diedOn && fromOn > diedOn ? 'after-her-death' : undefined;
};
