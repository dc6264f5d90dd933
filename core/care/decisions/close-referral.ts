import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type CloseReferral = DataOf<'ReferralClosed'>;
export type ReferralClosedFault = ProgrammeDayFault | 'referral-unknown' | 'before-referral';
export type CloseReferralRefusal = ReferralClosedFault | 'referral-already-closed';

/** May the loop be closed? Also after she left. */
export const closeReferral = (
  pair: PairState,
  closing: CloseReferral,
  today: CalendarDate,
): Decided<CloseReferralRefusal> => {
  const fault = referralClosedFault(pair, closing, today);
  if (fault) return refuse(fault);
  if (pair.contact.referrals.get(closing.referralId)?.closedOn) return refuse('referral-already-closed');
  return ok([{ type: 'ReferralClosed', data: closing, occurredOn: closing.closedOn }]);
};

export const referralClosedFault = (
  pair: PairState,
  { referralId, closedOn }: CloseReferral,
  today: CalendarDate,
): ReferralClosedFault | undefined => {
  const fault = programmeDayFault(pair, closedOn, today);
  if (fault) return fault;
  const referral = pair.contact.referrals.get(referralId);
  if (!referral) return 'referral-unknown';
  return closedOn < referral.madeOn ? 'before-referral' : undefined;
};
