import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { clockOf, dateWords, dayOfInstant } from './date-words.ts';
import { dates } from './en/dates.ts';

const say = dateWords(dates);
const today = on('2026-11-24');

describe('a day in English', () => {
  test('has its own names, whatever the phone thinks', () => {
    expect(say.long(today)).toBe('Tuesday 24 November');
    expect(say.short(today)).toBe('Tue 24 November');
    expect(say.full(on('2026-03-01'))).toBe('1 March 2026');
  });
  test('names its year only where it is another', () => {
    expect(say.on(on('2026-01-01'), today)).toBe('Thu 1 January');
    expect(say.on(on('2025-12-31'), today)).toBe('31 December 2025');
    expect(say.on(on('2027-01-01'), today)).toBe('1 January 2027');
  });
  test.each([
    [-7, 'Tue 17 November'],
    [-6, '6 days ago'],
    [-2, '2 days ago'],
    [-1, 'yesterday'],
    [0, 'today'],
    [1, 'tomorrow'],
    [2, 'in 2 days'],
    [6, 'in 6 days'],
    [7, 'Tue 1 December'],
  ])('%i days from now is %s', (days, said) => {
    expect(say.near(addDays(today, days), today)).toBe(said);
  });
  test.each([
    [1, 'tomorrow'],
    [2, 'Thursday'],
    [6, 'Monday'],
    [7, 'Tue 1 December'],
  ])('%i days ahead a diary says %s', (days, said) => {
    expect(say.next(addDays(today, days), today)).toBe(said);
  });
  test('counts one day as one', () => {
    expect([say.late(1), say.late(2)]).toEqual(['1 day late', '2 days late']);
  });
  test.each([
    ['2025', '2025'],
    ['2025-03', 'March 2025'],
    ['2025-03-31', '31 March 2025'],
  ])('known in part, %s is %s', (text, said) => {
    expect(say.partly(text)).toBe(said);
  });
});

describe('an age', () => {
  test.each([
    ['2026-11-24', '0 days'],
    ['2026-11-23', '1 day'],
    ['2026-11-11', '13 days'],
    ['2026-11-10', '2 weeks'],
    ['2026-10-13', '6 weeks'],
    ['2026-07-25', '17 weeks'],
    ['2026-07-24', '4 months'],
    ['2023-11-25', '35 months'],
    ['2023-11-24', '3 years'],
  ])('of a baby born on %s is %s', (bornOn, said) => {
    expect(say.age(on(bornOn), today)).toBe(said);
  });
});

test('an instant is said in the hour and on the day of the phone', () => {
  const at = new Date(2026, 10, 24, 9, 4);
  expect(clockOf(at.toISOString())).toBe('09:04');
  expect(dayOfInstant(at.toISOString())).toBe('2026-11-24');
});
