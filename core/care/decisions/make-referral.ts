import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import {
  afterExit,
  type HerDayFault,
  herDayFault,
  type InfantDayFault,
  infantDayFault,
  type ProgrammeDayFault,
  programmeDayFault,
} from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type MakeReferral = DataOf<'ReferralMade'>;
export type ReferralFault = ProgrammeDayFault | HerDayFault | InfantDayFault;
export type MakeReferralRefusal = ReferralFault | 'after-exit' | 'referral-already-made';

/** May she, or this baby, be sent on? */
export const makeReferral = (
  pair: PairState,
  referral: MakeReferral,
  today: CalendarDate,
): Decided<MakeReferralRefusal> => {
  if (pair.contact.referrals.has(referral.referralId)) return refuse('referral-already-made');
  const fault = referralFault(pair, referral, today) ?? afterExit(pair, referral.madeOn);
  if (fault) return refuse(fault);
  return ok([{ type: 'ReferralMade', data: referral, occurredOn: referral.madeOn }]);
};

export const referralFault = (
  pair: PairState,
  { about, madeOn }: MakeReferral,
  today: CalendarDate,
): ReferralFault | undefined => {
  const fault = programmeDayFault(pair, madeOn, today);
  if (fault) return fault;
  const isHers = about === pair.woman.enrolment?.motherId;
  return isHers ? herDayFault(pair, madeOn, today) : infantDayFault(pair, { infantId: about, on: madeOn }, today);
};
