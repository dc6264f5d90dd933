import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  earliest,
  fromDayNumber,
  isCalendarDate,
  monthsBetween,
  calendarDate as on,
  weekday,
} from './calendar-date.ts';

const anyDate = () => fc.integer({ min: -20_000, max: 40_000 }).map(fromDayNumber);

describe('a calendar date', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31'])('%s exists', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });
  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '',
    undefined,
    20260101,
  ])('%s does not', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
  test('refuses to be made from nonsense, because that is a bug', () => {
    expect(() => on('yesterday')).toThrow('not a calendar date: yesterday');
  });
});

describe('adding months', () => {
  test.each([
    ['2025-03-01', 18, '2026-09-01'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s + %i months is %s', (from, months, to) => {
    expect(addMonths(on(from), months)).toBe(to);
  });
  test('never brings a later day before an earlier one', () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), fc.integer({ min: -240, max: 240 }), (a, b, months) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(addMonths(first, months) <= addMonths(second, months)).toBe(true);
      }),
    );
  });
});

describe('counting', () => {
  test('a pregnancy of 280 days from 1 January 2025 ends on 8 October', () => {
    expect(addDays(on('2025-01-01'), 280)).toBe('2025-10-08');
  });
  test('days there and back agree, over leap years too', () => {
    fc.assert(
      fc.property(anyDate(), fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
  test.each([
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-15', '2026-07-14', 5],
    ['2026-01-15', '2026-07-15', 6],
  ])('from %s to %s %i whole months have passed', (from, to, months) => {
    expect(monthsBetween(on(from), on(to))).toBe(months);
  });
  test.each([
    ['2026-11-24', 2],
    ['2026-11-29', 7],
    ['1969-12-31', 3],
  ])('%s is day %i of its week', (date, day) => {
    expect(weekday(on(date))).toBe(day);
  });
  test('the earliest of some days leaves out those that are not known', () => {
    const days: (CalendarDate | undefined)[] = [undefined, on('2026-02-01'), on('2026-01-01')];
    expect(earliest(...days)).toBe('2026-01-01');
    expect(earliest(undefined)).toBeUndefined();
  });
});
