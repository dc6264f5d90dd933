import { addDays, type CalendarDate, isCalendarDate } from '@thari/kernel/calendar-date';
import type { OpenCaseload } from '../../api/opened.ts';
import type { Query } from '../../app/address.ts';

/** One line of the sheet; an empty one is written on by hand. */
export type SheetLine = { readonly time: string; readonly name: string; readonly code: string };

export type SheetAsked = {
  readonly day: CalendarDate;
  readonly worker: string | undefined;
  readonly withNames: boolean;
};

/** How many days ahead a sheet can be printed for: today, and a week of broken phones. */
const daysAhead = 7;

export const daysOffered = (today: CalendarDate): readonly CalendarDate[] =>
  Array.from({ length: daysAhead }, (_, days) => addDays(today, days));

/** What the address asks for; a day that is not offered is today. */
export const sheetAsked = ({ day = '', worker, names }: Query, today: CalendarDate): SheetAsked => ({
  day: isCalendarDate(day) && daysOffered(today).includes(day) ? day : today,
  worker: worker || undefined,
  withNames: names !== 'none',
});

// A4 upright takes so many lines that a hand can write on.
const linesOnAPage = 22;
const fewestEmpty = 6;

/** Who is expected that day, by the hour, and then lines for whoever walks in. Never why she comes. */
export const sheetLines = ({ rows }: OpenCaseload, { day, worker, withNames }: SheetAsked): readonly SheetLine[] => {
  const expected = withNames
    ? rows
        .filter((row) => !row.row.hasLeft && (!worker || row.worker.id === worker))
        .flatMap(({ name, code, row }) =>
          row.visits
            .filter(({ dueOn, status }) => dueOn === day && status === 'booked')
            .slice(0, 1)
            .map(({ time = '' }) => ({ time, name, code })),
        )
        .sort(byHour)
    : [];
  const empty = Math.max(fewestEmpty, linesOnAPage - expected.length);
  return [...expected, ...Array.from({ length: empty }, () => ({ time: '', name: '', code: '' }))];
};

const byHour = (a: SheetLine, b: SheetLine): number => {
  const [keyA, keyB] = [a, b].map(({ time, name, code }) => `${time || '99'} ${name} ${code}`) as [string, string];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
};
