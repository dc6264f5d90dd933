import type { Citation } from '../rule.ts';
import { unverified } from '../rule.ts';

/** What she says about taking it every day: days missed in 30, and her place on two ladders of six steps, the lowest step 0. */
export type SelfReport = {
  readonly missedDoses30Days: number;
  readonly howWellStep: number;
  readonly howOftenStep: number;
};

const days = 30;
const topStep = 5;

/** Each answer from 0 to 100, and their mean. It says nothing of her blood: only a check does. */
export const selfReportScore = ({ missedDoses30Days, howWellStep, howOftenStep }: SelfReport): number =>
  Math.round(((days - missedDoses30Days) / days + howWellStep / topStep + howOftenStep / topStep) * (100 / 3));

/** Below it she is offered a talk or the nurse. The scoring is from memory; the number is our own and kind: a talk too many does no harm. */
export const selfReportTalk: { readonly below: number; readonly source: Citation } = {
  below: 80,
  source: unverified('thari-practice', 'three questions of self-report, each to 0-100, their mean; a talk below 80'),
};

/** Two questions on mood, each 0 to 3. From this sum on a nurse hears of it; the usual 3 missed two of three women in a study of mothers. */
export const moodForNurse: { readonly from: number; readonly source: Citation } = {
  from: 2,
  source: unverified('thari-practice', 'two questions on mood, sum of 2 or more to the nurse'),
};
