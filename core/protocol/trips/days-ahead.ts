import { addDays, type CalendarDate, daysBetween, weekday } from '@thari/kernel/calendar-date';
import { type Clinic, clinics, type SiteDays } from './clinic-days.ts';

/** The days from today on, by their number: 0 is today. Counting with numbers is a hundred times faster than with dates. */
export type DaysAhead = {
  readonly dateOf: (day: number) => CalendarDate;
  readonly numberOf: (date: CalendarDate) => number;
  /** Can she come for this on that day? `any`: is there a nurse at all? */
  readonly isOffered: (clinic: Clinic | 'any', day: number) => boolean;
  readonly isClosed: (day: number) => boolean;
};

export const daysAhead = (today: CalendarDate, { clinicDays, holidays, closedOn }: SiteDays): DaysAhead => {
  const firstWeekday = weekday(today);
  const dates: CalendarDate[] = [];
  const dateOf = (day: number) => {
    const known = dates[day] ?? addDays(today, day);
    dates[day] = known;
    return known;
  };
  const isClosed = (day: number) => holidays.has(dateOf(day)) || closedOn.has(dateOf(day));
  const isOffered = (clinic: Clinic | 'any', day: number) => {
    const on = ((firstWeekday + day - 1) % 7) + 1;
    const doors = clinic === 'any' ? withNurse : [clinic];
    return doors.some((door) => clinicDays[door].includes(on)) && !isClosed(day);
  };
  return { dateOf, numberOf: (date) => daysBetween(today, date), isOffered, isClosed };
};

const withNurse = clinics.filter((clinic) => clinic !== 'mentor');
