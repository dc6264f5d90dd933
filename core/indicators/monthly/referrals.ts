import type { Referral } from '@thari/care/projections/pair-record';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Contribution } from '../indicator.ts';
import { monthlyLine, noDenominator, onceADay } from './monthly-line.ts';

/** The reasons keep two referrals of one day apart. */
const bands = {
  'start-treatment': 'to start treatment',
  'result-needs-action': 'her result needs action',
  'baby-result-needs-action': 'the baby’s result needs action',
  'tuberculosis-signs': 'signs of tuberculosis',
  mood: 'mood',
  safety: 'safety',
  'feeding-or-growth': 'feeding or growth',
  'family-planning': 'family planning',
  'social-or-legal': 'social or legal',
  other: 'other',
};

const counted = (
  referrals: readonly Referral[],
  dayOf: (referral: Referral) => CalendarDate | undefined,
): readonly Contribution[] =>
  onceADay(
    referrals.flatMap((referral): Contribution[] => {
      const on = dayOf(referral);
      const { reason: band, about: personId } = referral;
      return on ? [{ figure: 'numerator', band, personId, on, why: 'sent on' }] : [];
    }),
  );

/** Sent to somebody who can do more. */
export const referralsMade = monthlyLine({
  id: 'referrals-made',
  title: 'Referrals issued',
  numerator: 'Referrals of a woman or a baby made in the period, by reason; two for one reason on one day are one',
  denominator: noDenominator,
  bands,
  isRatio: false,
  contributions: ({ referrals }) => counted(referrals, ({ madeOn }) => madeOn),
});

/** The loop is closed: somebody knows how it went. */
export const referralsClosed = monthlyLine({
  id: 'referrals-closed',
  title: 'Referrals closed',
  numerator: 'Referrals closed in the period, whenever they were made and however they ended, by reason',
  denominator: noDenominator,
  bands,
  isRatio: false,
  contributions: ({ referrals }) => counted(referrals, ({ closed }) => closed?.on),
});
