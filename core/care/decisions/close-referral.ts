import { privatePartOf } from '@thari/event-log/private-part';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

/** What came back in words is free text, so it is sealed: under the mother’s key. */
export type CloseReferral = DataOf<'ReferralClosed'> & { readonly note?: string };
export type ReferralClosedFault = ProgrammeDayFault | 'referral-unknown' | 'before-referral';
export type CloseReferralRefusal = ReferralClosedFault | 'referral-already-closed';

/** May the loop be closed? Also after she left. */
export const closeReferral = (
  pair: PairState,
  { note, ...closing }: CloseReferral,
  today: CalendarDate,
): Decided<CloseReferralRefusal> => {
  const fault = referralClosedFault(pair, closing, today);
  if (fault) return refuse(fault);
  if (pair.contact.referrals.get(closing.referralId)?.closedOn) return refuse('referral-already-closed');
  const privatePart = privatePartOf(pair.woman.enrolment?.motherId ?? '', { note });
  return ok([{ type: 'ReferralClosed', data: closing, occurredOn: closing.closedOn, ...privatePart }]);
};

export const referralClosedFault = (
  pair: PairState,
  { referralId, closedOn }: DataOf<'ReferralClosed'>,
  today: CalendarDate,
): ReferralClosedFault | undefined => {
  const fault = programmeDayFault(pair, closedOn, today);
  if (fault) return fault;
  const referral = pair.contact.referrals.get(referralId);
  if (!referral) return 'referral-unknown';
  return closedOn < referral.madeOn ? 'before-referral' : undefined;
};
