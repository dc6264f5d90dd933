import { calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';

const today = on('2026-11-24');
const { dates } = en;

test('a day of this year is said with its weekday, another with its year', () => {
  expect(dates.on(on('2026-11-24'), today)).toBe('Tue 24 November');
  expect(dates.on(on('2025-11-24'), today)).toBe('24 November 2025');
  expect(dates.short(on('2026-03-01'), today)).toBe('1 March');
});

test.each([
  ['2026-11-24', 'today'],
  ['2026-11-25', 'tomorrow'],
  ['2026-11-23', 'yesterday'],
  ['2026-11-30', 'in 6 days'],
  ['2026-12-01', '1 December'],
  ['2026-11-18', '6 days ago'],
  ['2026-11-17', '17 November'],
])('%s is %s', (day, said) => {
  expect(dates.near(on(day), today)).toBe(said);
});

describe('an age', () => {
  test.each([
    ['2026-11-24', '0 days'],
    ['2026-11-11', '13 days'],
    ['2026-11-10', '2 weeks'],
    ['2026-07-25', '17 weeks'],
    ['2026-07-24', '4 months'],
    ['2023-11-25', '35 months'],
    ['2023-11-24', '3 years'],
  ])('born on %s is %s', (bornOn, age) => {
    expect(dates.age(on(bornOn), today)).toBe(age);
  });
});

test('an hour is that of the desk, also just before midnight', () => {
  const late = new Date(2026, 10, 23, 23, 5);
  expect(dates.instant(late.toISOString(), today)).toBe('23 November, 23:05');
});

test('a day inside a sentence of the server is said as the page says days; what is no day stays', () => {
  expect(dates.inText('born 2024-03-01, 2024-02-30')).toBe('born 1 March 2024, 2024-02-30');
});
