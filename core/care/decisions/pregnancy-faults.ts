import { addDays, type CalendarDate, daysBetween } from '@thari/kernel/calendar-date';
import type { PairState } from './pair-state.ts';

/** Generous bounds that no pregnancy crosses: they catch a wrong month or year, and leave every judgement to the nurse. */
const longest = { beforeDueDate: 280, afterDueDate: 60 };
const earliestLivingBirth = 140; // days before the due date: 20 weeks
const dueDateMayDiffer = 42; // from 280 days after the last period
const furthestDueDate = 300;

/** Can she have been pregnant, on that day, with the baby that is expected on the due date? */
export const isWithinPregnancy = (dueOn: CalendarDate, day: CalendarDate): boolean =>
  isWithin(daysBetween(day, dueOn), -longest.afterDueDate, longest.beforeDueDate);

export const birthFits = (dueOn: CalendarDate, bornOn: CalendarDate): boolean =>
  isWithin(daysBetween(bornOn, dueOn), -longest.afterDueDate, earliestLivingBirth);

export const lastPeriodFits = (dueOn: CalendarDate, lastPeriodOn: CalendarDate): boolean =>
  isWithin(daysBetween(lastPeriodOn, dueOn) - 280, -dueDateMayDiffer, dueDateMayDiffer);

/** A due date further off belongs to a pregnancy that has not begun. */
export const isTooFarAhead = (dueOn: CalendarDate, today: CalendarDate): boolean =>
  dueOn > addDays(today, furthestDueDate);

/** Lost, or ended by a birth. */
export const hasEnded = (pair: PairState, pregnancyId: string): boolean =>
  pair.pregnancies.get(pregnancyId)?.lostOn !== undefined ||
  [...pair.infants.values()].some((infant) => infant.pregnancyId === pregnancyId);

const isWithin = (days: number, from: number, to: number): boolean => days >= from && days <= to;
