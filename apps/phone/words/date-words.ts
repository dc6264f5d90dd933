import {
  addMonths,
  type CalendarDate,
  daysBetween,
  monthsBetween,
  partsOf,
  weekday,
} from '@thari/kernel/calendar-date';

/** What a language calls its days, and how it puts them together. Never `Intl`: a cheap phone has no Chichewa in it. */
export type DateNames = {
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** January to December. */
  readonly months: readonly string[];
  readonly weekdayDayMonth: (weekday: string, day: number, month: string) => string;
  readonly dayMonthYear: (day: number, month: string, year: number) => string;
  readonly monthYear: (month: string, year: number) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  readonly inDays: (days: number) => string;
  readonly daysAgo: (days: number) => string;
  readonly daysLate: (days: number) => string;
  readonly ageDays: (days: number) => string;
  readonly ageWeeks: (weeks: number) => string;
  readonly ageMonths: (months: number) => string;
  readonly ageYears: (years: number) => string;
};

/** Days said in one language. */
export type DateWords = ReturnType<typeof dateWords>;

export const dateWords = (names: DateNames) => {
  const month = (index: number) => names.months[index - 1] ?? '';
  const nameOf = (date: CalendarDate, weekdays: readonly string[]) => weekdays[weekday(date) - 1] ?? '';
  const said = (date: CalendarDate, weekdays: readonly string[]) => {
    const { day, month: index } = partsOf(date);
    return names.weekdayDayMonth(nameOf(date, weekdays), day, month(index));
  };

  /** "Tuesday 24 November" */
  const long = (date: CalendarDate) => said(date, names.weekdays);
  /** "Tue 24 November" */
  const short = (date: CalendarDate) => said(date, names.shortWeekdays);
  /** "24 November 2026" */
  const full = (date: CalendarDate) => {
    const { day, month: index, year } = partsOf(date);
    return names.dayMonthYear(day, month(index), year);
  };
  /** "Tue 24 November", and with its year where that is another one: "24 November 2025". */
  const on = (date: CalendarDate, today: CalendarDate) =>
    partsOf(date).year === partsOf(today).year ? short(date) : full(date);
  /** "today", "yesterday", "tomorrow", "in 3 days", "5 days ago"; further off, the day itself. */
  const near = (date: CalendarDate, today: CalendarDate) => {
    const days = daysBetween(today, date);
    if (days === 0) return names.today;
    if (days === 1) return names.tomorrow;
    if (days === -1) return names.yesterday;
    if (days > 1 && days < 7) return names.inDays(days);
    return days < -1 && days > -7 ? names.daysAgo(-days) : on(date, today);
  };
  /** "Thursday" within a week, "Tue 8 December" after it: for what is coming. */
  const next = (date: CalendarDate, today: CalendarDate) => {
    const days = daysBetween(today, date);
    if (days === 1) return names.tomorrow;
    return days > 1 && days < 7 ? nameOf(date, names.weekdays) : on(date, today);
  };
  return { long, short, full, on, near, next, age: ageSaid(names), partly: partlySaid(names), late: names.daysLate };
};

/** As mothers count: days, then weeks, then months, then years. */
const ageSaid = (names: DateNames) => (bornOn: CalendarDate, today: CalendarDate) => {
  const days = daysBetween(bornOn, today);
  if (days < 14) return names.ageDays(Math.max(0, days));
  if (today < addMonths(bornOn, 4)) return names.ageWeeks(Math.floor(days / 7));
  const months = monthsBetween(bornOn, today);
  return months < 36 ? names.ageMonths(months) : names.ageYears(Math.floor(months / 12));
};

/** A date that may be known in part: "March 2025", "2025". */
const partlySaid = (names: DateNames) => (text: string) => {
  const [year = '', month = '', day = ''] = text.split('-');
  const name = names.months[Number(month) - 1];
  if (!name) return year;
  return day ? names.dayMonthYear(Number(day), name, Number(year)) : names.monthYear(name, Number(year));
};

/** The hour of an instant, where the phone is: "09:14". */
export const clockOf = (instant: string): string => {
  const at = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
};

/** The day of an instant, where the phone is. */
export const dayOfInstant = (instant: string): CalendarDate => {
  const at = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` as CalendarDate; // a Date is always a day
};
