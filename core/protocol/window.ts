import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import type { Window } from './rule.ts';

/** On time from one day to another, late from the next. */
export const between = (fromOn: CalendarDate, dueOn: CalendarDate): Window => ({
  fromOn,
  dueOn,
  lateAfterOn: dueOn,
  lastOn: undefined,
});

/** Wanted on one day, late when more days than these have passed. */
export const at = (day: CalendarDate, graceDays = 0): Window => ({
  fromOn: day,
  dueOn: day,
  lateAfterOn: addDays(day, graceDays),
  lastOn: undefined,
});
