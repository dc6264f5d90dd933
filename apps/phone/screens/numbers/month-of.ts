import type { Period } from '@thari/indicators/monthly/count-lines';
import { addDays, addMonths, type CalendarDate, dateFromParts, partsOf, weekday } from '@thari/kernel/calendar-date';

/** A month, so many before that of today. The one that is under way ends today: what is still to come is nobody’s failing. */
export const monthBefore = (today: CalendarDate, months: number): Period => {
  const { year, month } = partsOf(today);
  const from = addMonths(dateFromParts(year, month, 1), -months);
  const last = addDays(addMonths(from, 1), -1);
  return { from, to: last > today ? today : last };
};

/** The last of so many months, the oldest first. */
export const lastMonths = (today: CalendarDate, count: number): readonly Period[] =>
  Array.from({ length: count }, (_, i) => monthBefore(today, count - 1 - i));

/** From Monday to today. */
export const weekOf = (today: CalendarDate): Period => ({ from: addDays(today, 1 - weekday(today)), to: today });

/** "2026-11", as the words say a date that is known in part. */
export const monthKey = ({ from }: Period): string => from.slice(0, 7);
