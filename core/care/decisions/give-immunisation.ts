import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, infantAfterExit } from './after-exit.ts';
import { alreadyRecorded } from './already-recorded.ts';
import { type InfantDayFault, infantDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type GiveImmunisation = DataOf<'ImmunisationGiven'>;
export type GiveImmunisationRefusal = InfantDayFault | AfterExit | 'already-recorded';

/** May the vaccines of a visit be recorded? Also those given before they joined: they are on the card. Some may be left for another day. */
export const giveImmunisation = (
  pair: PairState,
  vaccines: GiveImmunisation,
  today: CalendarDate,
): Decided<GiveImmunisationRefusal> => {
  const fault =
    immunisationFault(pair, vaccines, today) ??
    infantAfterExit(pair, { infantId: vaccines.infantId, on: vaccines.givenOn });
  if (fault) return refuse(fault);
  const draft = { type: 'ImmunisationGiven', data: vaccines, occurredOn: vaccines.givenOn } as const;
  return alreadyRecorded(pair, draft) ? refuse('already-recorded') : ok([draft]);
};

export const immunisationFault = (
  pair: PairState,
  { infantId, givenOn }: GiveImmunisation,
  today: CalendarDate,
): InfantDayFault | undefined => infantDayFault(pair, { infantId, on: givenOn }, today);
