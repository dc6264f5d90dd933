import { addDays, addMonths, type CalendarDate } from '@thari/kernel/calendar-date';

/** A length of time as a guideline says it. */
export type Span = { readonly value: number; readonly unit: 'days' | 'weeks' | 'months' };

export const days = (value: number): Span => ({ value, unit: 'days' });
export const weeks = (value: number): Span => ({ value, unit: 'weeks' });
export const months = (value: number): Span => ({ value, unit: 'months' });

/** The day a span after another: months by the calendar, weeks and days by counting. */
export const addSpan = (date: CalendarDate, { value, unit }: Span): CalendarDate => {
  if (unit === 'months') return addMonths(date, value);
  return addDays(date, unit === 'weeks' ? value * 7 : value);
};
