import {
  addMonths,
  type CalendarDate,
  calendarDate,
  dateFromParts,
  daysBetween,
  isCalendarDate,
  monthsBetween,
  partsOf,
  weekday,
} from '@thari/kernel/calendar-date';

/** What a language calls its days. Never `Intl`: a browser that lacks a language would silently speak another. */
export type DateNames = {
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** January to December. */
  readonly months: readonly string[];
  readonly weekdayDayMonth: (weekday: string, day: number, month: string) => string;
  readonly dayMonth: (day: number, month: string) => string;
  readonly dayMonthYear: (day: number, month: string, year: number) => string;
  readonly dayAtHour: (day: string, hour: string) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  readonly inDays: (days: number) => string;
  readonly daysAgo: (days: number) => string;
  readonly ageDays: (days: number) => string;
  readonly ageWeeks: (weeks: number) => string;
  readonly ageMonths: (months: number) => string;
  readonly ageYears: (years: number) => string;
};

/** Days said in one language. */
export const dateWords = (names: DateNames) => {
  const monthOf = (date: CalendarDate) => names.months[partsOf(date).month - 1] ?? '';
  /** "24 November 2026" */
  const full = (date: CalendarDate) => names.dayMonthYear(partsOf(date).day, monthOf(date), partsOf(date).year);
  /** "Tue 24 November", and with its year where that is another one. */
  const on = (date: CalendarDate, today: CalendarDate) =>
    partsOf(date).year === partsOf(today).year
      ? names.weekdayDayMonth(names.weekdays[weekday(date) - 1] ?? '', partsOf(date).day, monthOf(date))
      : full(date);
  /** "24 November", and with its year where that is another one: where many stand in one table. */
  const short = (date: CalendarDate, today: CalendarDate) =>
    partsOf(date).year === partsOf(today).year ? names.dayMonth(partsOf(date).day, monthOf(date)) : full(date);
  /** "today", "tomorrow", "in 3 days", "5 days ago"; further off, the day itself. */
  const near = (date: CalendarDate, today: CalendarDate) => {
    const days = daysBetween(today, date);
    if (days === 0) return names.today;
    if (days === 1) return names.tomorrow;
    if (days === -1) return names.yesterday;
    if (days > 1 && days < 7) return names.inDays(days);
    return days < -1 && days > -7 ? names.daysAgo(-days) : short(date, today);
  };
  /** "24 November, 18:05": the day and hour of an instant, where the desk stands. */
  const instant = (text: string, today: CalendarDate) =>
    names.dayAtHour(short(dayOfInstant(text), today), clockOf(text));
  return { full, on, short, near, instant, age: ageSaid(names), inText: inText(full) };
};

/** As mothers count: days, then weeks, then months, then years. */
const ageSaid = (names: DateNames) => (bornOn: CalendarDate, on: CalendarDate) => {
  const days = daysBetween(bornOn, on);
  if (days < 14) return names.ageDays(Math.max(0, days));
  if (on < addMonths(bornOn, 4)) return names.ageWeeks(Math.floor(days / 7));
  const months = monthsBetween(bornOn, on);
  return months < 36 ? names.ageMonths(months) : names.ageYears(Math.floor(months / 12));
};

/** Days inside a sentence of the server's, "born 2025-01-15", said as the page says them. */
const inText = (full: (date: CalendarDate) => string) => (text: string) =>
  text.replaceAll(/\d{4}-\d{2}-\d{2}/g, (day) => (isCalendarDate(day) ? full(calendarDate(day)) : day));

const two = (value: number): string => String(value).padStart(2, '0');

/** "18:05", where the desk stands. */
export const clockOf = (instant: string): string => {
  const at = new Date(instant);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
};

/** The day of an instant, where the desk stands. */
export const dayOfInstant = (instant: string): CalendarDate => {
  const at = new Date(instant);
  return dateFromParts(at.getFullYear(), at.getMonth() + 1, at.getDate());
};
