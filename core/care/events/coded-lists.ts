import { OneOf } from '@thari/kernel/schema';
import type { Static } from 'typebox';

/** The words that events choose from. Adding one is a new version of the event that uses it. */

export const HivStatus = OneOf(['positive', 'negative', 'unknown']);
export type HivStatus = Static<typeof HivStatus>;

/** Where mother and baby are on their way (pmtct.md 1.3). */
export const SessionStage = OneOf([
  'first-visit',
  'pregnancy',
  'birth-plan', // 34 to 36 weeks
  'delivery',
  'first-two-weeks',
  'six-weeks',
  'ten-to-fourteen-weeks',
  'three-to-six-months',
  'nine-months',
  'twelve-months',
  'eighteen-months',
  'after-breastfeeding',
  'leaving',
]);
export type SessionStage = Static<typeof SessionStage>;

/** How well she manages to take it every day, as she says: six steps, the lowest first. */
export const HowWell = OneOf(['very-poorly', 'poorly', 'so-so', 'well', 'very-well', 'as-well-as-can-be']);
export type HowWell = Static<typeof HowWell>;

/** How often she takes it the way she was shown, as she says: six steps, the lowest first. */
export const HowOften = OneOf(['never', 'rarely', 'sometimes', 'usually', 'almost-always', 'always']);
export type HowOften = Static<typeof HowOften>;

export const AppointmentReason = OneOf([
  'antenatal',
  'postnatal',
  'baby-check', // any test of the baby: the diary must not say which
  'baby-result',
  'baby-medicine',
  'her-refill',
  'her-check', // viral load: same reason
  'immunisation',
  'family-planning',
  'group',
  'talk',
]);
export type AppointmentReason = Static<typeof AppointmentReason>;

/** WHO HIV.H.DE13-16, and the treatment supporter of KenyaEMR 161642. */
export const TracingMethod = OneOf(['phone', 'sms', 'home-visit', 'treatment-supporter', 'other-facility']);
export type TracingMethod = Static<typeof TracingMethod>;

/** WHO HIV.H.DE23-30. A reported transfer is not yet a confirmed one (HIV.FXNREQ.049). */
export const TracingOutcome = OneOf([
  'will-return',
  'returned',
  'transferred-reported',
  'in-hospital',
  'refused',
  'not-found',
  'moved',
  'died-reported',
  'no-answer',
]);
export type TracingOutcome = Static<typeof TracingOutcome>;

export const ReferralReason = OneOf([
  'start-treatment',
  'result-needs-action',
  'baby-result-needs-action',
  'tuberculosis-signs',
  'mood',
  'safety',
  'feeding-or-growth',
  'family-planning',
  'social-or-legal',
  'other',
]);
export type ReferralReason = Static<typeof ReferralReason>;

/** pmtct.md 1.7: one per enrolment. */
export const ExitOutcome = OneOf([
  'graduated',
  'transfer-confirmed',
  'silent-transfer',
  'lost',
  'mother-died',
  'refused',
  'pregnancy-loss',
  'consent-withdrawn',
  'wrong-entry',
]);
export type ExitOutcome = Static<typeof ExitOutcome>;
