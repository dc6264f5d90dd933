import { calendarDate as on } from '@thari/kernel/calendar-date';
import { expect, test } from 'vitest';
import { allPacks } from '../packs/all-packs.ts';
import { holidaysKnown, publicHolidays } from './public-holidays.ts';

/** Seen in the calendars of these years, not reckoned. */
test.each([
  ['ZA', '2026-04-03', 'Good Friday'],
  ['ZA', '2026-04-27', 'Freedom Day'],
  ['ZA', '2026-08-10', 'the Monday after Women’s Day on a Sunday'],
  ['ZA', '2027-12-27', 'the Monday after the Day of Goodwill on a Sunday'],
  ['KE', '2026-06-01', 'Madaraka Day'],
  ['KE', '2026-12-12', 'Jamhuri Day'],
  ['KE', '2027-12-13', 'the Monday after Jamhuri Day on a Sunday'],
  ['SZ', '2026-07-22', 'the late king’s birthday'],
  ['SZ', '2028-01-01', 'New Year'],
  ['TZ', '2026-01-12', 'the day of the revolution of Zanzibar'],
  ['ZM', '2026-03-09', 'the Monday after Women’s Day on a Sunday'],
  ['ZM', '2027-03-08', 'Women’s Day'],
  ['MZ', '2026-06-25', 'Independence Day'],
])('in %s the clinic is closed on %s, %s', (country, day) => {
  expect(publicHolidays(country)).toContain(on(day));
});

test.each([
  ['ZA', '2026-04-26'],
  ['ZA', '2026-04-28'],
  ['ZA', '2026-07-18'],
  ['KE', '2026-12-14'],
  ['TZ', '2026-01-02'],
  ['ZM', '2027-03-09'],
])('in %s it is open on %s', (country, day) => {
  expect(publicHolidays(country)).not.toContain(on(day));
});

test('a country nobody has written down has none, and says that they are not known', () => {
  expect(publicHolidays('XX').size).toBe(0);
  expect(publicHolidays('constructor').size).toBe(0);
  expect(holidaysKnown('XX', 2026)).toBe(false);
});

test('they are known from 2025 to 2032', () => {
  expect([2024, 2025, 2032, 2033].map((year) => holidaysKnown('ZA', year))).toEqual([false, true, true, false]);
});

test('every country that has a pack has its holidays', () => {
  const countries = allPacks.flatMap(({ country }) => country ?? []);
  expect(countries.length).toBeGreaterThan(0);
  for (const country of countries) expect(holidaysKnown(country, 2026)).toBe(true);
});
