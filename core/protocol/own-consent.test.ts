import { calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { decidesWithSomebody, ownConsentAges, ownConsentIn } from './own-consent.ts';
import { countryNames } from './packs/country-names.ts';

describe('the age from which she decides by herself', () => {
  test.each([
    ['2026-11-23', 16],
    ['2026-11-24', undefined],
    ['2026-11-25', undefined],
  ])('in Zambia, born on 24 November 2010, on %s: %s', (today, years) => {
    expect(decidesWithSomebody(on('2010-11-24'), { country: 'ZM', today: on(today) })).toBe(years);
  });
  test('is not asked about where her age is not known', () => {
    expect(decidesWithSomebody(undefined, { country: 'ZM', today: on('2026-11-24') })).toBe(undefined);
  });
  test('is the highest where nothing is known of a country', () => {
    const highest = Math.max(...Object.values(ownConsentAges).map(({ years }) => years));
    expect(ownConsentIn('XX').years).toBe(highest);
  });
  test('is unverified everywhere, and says so, until somebody has read the law', () => {
    expect(
      Object.values(ownConsentAges).filter(({ evidence, source }) => evidence !== 'unverified' || source !== 'MEM'),
    ).toEqual([]);
  });
  test('is there for every country that has a pack', () => {
    expect([...countryNames.keys()].filter((country) => !(country in ownConsentAges))).toEqual([]);
  });
});
