import {
  addDays,
  addMonths,
  type CalendarDate,
  dateFromParts,
  isCalendarDate,
  partsOf,
} from '@thari/kernel/calendar-date';
import type { Query } from '../../app/address.ts';

export type Period = { readonly from: CalendarDate; readonly to: CalendarDate };

export const periodNames = ['quarter', 'last-quarter', 'year', 'last-year', 'days'] as const;
export type PeriodName = (typeof periodNames)[number];

/** The period that the address asks for; this quarter where it asks for none, or for days that make none. */
export const periodAsked = (query: Query, today: CalendarDate): Period & { readonly name: PeriodName } => {
  const name = periodNames.find((one) => one === query.period) ?? 'quarter';
  const period = periodOf(name, query, today);
  return period ? { name, ...period } : { name: 'quarter', ...quarterWith(today) };
};

const periodOf = (name: PeriodName, { from, to }: Query, today: CalendarDate): Period | undefined => {
  if (name === 'quarter') return quarterWith(today);
  if (name === 'last-quarter') return quarterWith(addDays(quarterWith(today).from, -1));
  if (name === 'year') return yearFromOctober(today);
  if (name === 'last-year') return yearFromOctober(addDays(yearFromOctober(today).from, -1));
  return isCalendarDate(from) && isCalendarDate(to) && from <= to ? { from, to } : undefined;
};

/** January to March, April to June, July to September, October to December. */
export const quarterWith = (day: CalendarDate): Period => {
  const { year, month } = partsOf(day);
  return span(dateFromParts(year, month - ((month - 1) % 3), 1), 3);
};

/** The year of PEPFAR's reports: October to September. */
export const yearFromOctober = (day: CalendarDate): Period => {
  const { year, month } = partsOf(day);
  return span(dateFromParts(month >= 10 ? year : year - 1, 10, 1), 12);
};

const span = (from: CalendarDate, months: number): Period => ({ from, to: addDays(addMonths(from, months), -1) });
