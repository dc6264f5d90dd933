import { addDays, addMonths, type CalendarDate } from '@thari/kernel/calendar-date';
import type { Span } from './pack.ts';

/** The day a span after another: months by the calendar, weeks and days by counting. */
export const addSpan = (date: CalendarDate, { value, unit }: Span): CalendarDate => {
  if (unit === 'months') return addMonths(date, value);
  return addDays(date, unit === 'weeks' ? value * 7 : value);
};
