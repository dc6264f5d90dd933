import { civilFromDays, daysFromCivil } from './civil-days.ts';

declare const calendarDay: unique symbol;

/** A day on the calendar, "2026-03-01". No hour and no zone, so that it means the same in Nairobi, on the server and in a test. Compares with < and >. */
export type CalendarDate = string & { readonly [calendarDay]: true };

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Is this text a day that exists? "2026-02-29" is not. */
export const isCalendarDate = (text: unknown): text is CalendarDate => {
  if (typeof text !== 'string' || !shape.test(text)) return false;
  const { year, month, day } = numbersIn(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

/** Takes text that is known to be a day; throws where it is not, because that is a bug. */
export const calendarDate = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new RangeError(`not a calendar date: ${text}`);
  return text;
};

export const dateFromParts = (year: number, month: number, day: number): CalendarDate =>
  calendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);

export const partsOf = (date: CalendarDate): { year: number; month: number; day: number } => numbersIn(date);

const numbersIn = (text: string) => ({
  year: digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3),
  month: digit(text, 5) * 10 + digit(text, 6),
  day: digit(text, 8) * 10 + digit(text, 9),
});
/** Plans count with thousands of dates: letter by letter is several times as fast as cutting and parsing. */
const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const addDays = (date: CalendarDate, days: number): CalendarDate => fromDayNumber(dayNumber(date) + days);

/** The same day of a later month, or the last day of that month where it is shorter: 31 August + 6 months is 28 February. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const { year, month, day } = partsOf(date);
  const monthIndex = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(monthIndex / 12), (monthIndex % 12) + 1];
  return fromDayNumber(daysFromCivil(y, m, Math.min(day, daysInMonth(y, m))));
};

/** Days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** Whole months completed between two days, as an age in months is counted. */
export const monthsBetween = (from: CalendarDate, to: CalendarDate): number => {
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + (b.month - a.month);
  return addMonths(from, months) > to ? months - 1 : months;
};

export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);

/** The earliest of the days that are known. */
export const earliest = (...dates: readonly (CalendarDate | undefined)[]): CalendarDate | undefined =>
  dates.reduce<CalendarDate | undefined>((first, date) => (date && (!first || date < first) ? date : first), undefined);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekday = (date: CalendarDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** Days since 1970-01-01: lets a date be counted with. */
export const dayNumber = (date: CalendarDate): number => {
  const { year, month, day } = numbersIn(date);
  return daysFromCivil(year, month, day);
};

export const fromDayNumber = (days: number): CalendarDate => {
  const known = writtenBefore[days];
  if (known) return known;
  const { year, month, day } = civilFromDays(days);
  const date = written(year, month, day);
  if (days >= 0 && days < daysKept) writtenBefore[days] = date;
  return date;
};

// A programme's days are a few thousand, and a plan asks for the same ones again and again: each is written once.
const writtenBefore: CalendarDate[] = [];
const daysKept = 50_000; // from 1970 to 2106

/** Of numbers: cheaper than reading the text again. */
const written = (year: number, month: number, day: number): CalendarDate => {
  const text = `${pad(year, 4)}-${twoDigits[month]}-${twoDigits[day]}`;
  if (!isWrittenFrom(text, { year, month, day })) throw new RangeError(`not a calendar date: ${text}`);
  return text;
};

const isWrittenFrom = (_: string, { year, month, day }: ReturnType<typeof numbersIn>): _ is CalendarDate =>
  year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const twoDigits = Array.from({ length: 32 }, (_, value) => pad(value, 2));
