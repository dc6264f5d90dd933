import { type CalendarDate, calendarDate } from '@thari/kernel/calendar-date';
import { holidayDates } from './holiday-dates.ts';

/** The public holidays of a country, for the years that are known. Where none are known, none: see `holidaysKnown`. */
export const publicHolidays = (country: string): ReadonlySet<CalendarDate> =>
  new Set(
    Object.entries(ofCountry(country)).flatMap(([year, days]) =>
      days.split(' ').map((day) => calendarDate(`${year}-${day}`)),
    ),
  );

/** Without them a trip may be proposed for a day on which the clinic is closed: whoever plans should say so. */
export const holidaysKnown = (country: string, year: number): boolean => Boolean(ofCountry(country)[year]);

const ofCountry = (country: string): Readonly<Record<number, string>> =>
  Object.hasOwn(holidayDates, country) ? (holidayDates[country] ?? {}) : {};
