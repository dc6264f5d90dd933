import { calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { periodAsked, quarterWith, yearFromOctober } from './period.ts';

const today = on('2026-11-24');

describe('a quarter', () => {
  test.each([
    ['2026-12-31', '2026-10-01', '2026-12-31'],
    ['2027-01-01', '2027-01-01', '2027-03-31'],
    ['2027-06-30', '2027-04-01', '2027-06-30'],
  ])('%s lies between %s and %s', (day, from, to) => {
    expect(quarterWith(on(day))).toEqual({ from, to });
  });
  test('the last one of January is of the year before', () => {
    expect(periodAsked({ period: 'last-quarter' }, on('2027-01-15'))).toMatchObject({
      from: '2026-10-01',
      to: '2026-12-31',
    });
  });
});

describe('the year from October', () => {
  test.each([
    ['2026-09-30', '2025-10-01', '2026-09-30'],
    ['2026-10-01', '2026-10-01', '2027-09-30'],
  ])('%s lies between %s and %s', (day, from, to) => {
    expect(yearFromOctober(on(day))).toEqual({ from, to });
  });
  test('the last one ends the day before this one begins', () => {
    expect(periodAsked({ period: 'last-year' }, today)).toMatchObject({ from: '2025-10-01', to: '2026-09-30' });
  });
});

describe('any days', () => {
  test('are taken from the address', () => {
    expect(periodAsked({ period: 'days', from: '2026-01-05', to: '2026-01-05' }, today)).toEqual({
      name: 'days',
      from: '2026-01-05',
      to: '2026-01-05',
    });
  });
  test.each([
    ['2026-02-30', '2026-03-01'],
    ['2026-03-02', '2026-03-01'],
    ['', '2026-03-01'],
  ])('%s to %s is no period, so this quarter is shown', (from, to) => {
    expect(periodAsked({ period: 'days', from, to }, today).name).toBe('quarter');
  });
});
