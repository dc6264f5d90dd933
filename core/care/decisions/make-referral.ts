import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, personAfterExit } from './after-exit.ts';
import {
  type HerDayFault,
  type InfantDayFault,
  type ProgrammeDayFault,
  personDayFault,
  programmeDayFault,
} from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type MakeReferral = DataOf<'ReferralMade'>;
export type ReferralFault = ProgrammeDayFault | HerDayFault | InfantDayFault;
export type MakeReferralRefusal = ReferralFault | AfterExit | 'referral-already-made';

/** May she, or this baby, be sent on? */
export const makeReferral = (
  pair: PairState,
  referral: MakeReferral,
  today: CalendarDate,
): Decided<MakeReferralRefusal> => {
  if (pair.contact.referrals.has(referral.referralId)) return refuse('referral-already-made');
  const fault =
    referralFault(pair, referral, today) ?? personAfterExit(pair, { about: referral.about, on: referral.madeOn });
  if (fault) return refuse(fault);
  return ok([{ type: 'ReferralMade', data: referral, occurredOn: referral.madeOn }]);
};

export const referralFault = (
  pair: PairState,
  { about, madeOn }: MakeReferral,
  today: CalendarDate,
): ReferralFault | undefined =>
  programmeDayFault(pair, madeOn, today) ?? personDayFault(pair, { about, on: madeOn }, today);
