import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holidayDates } from '@thari/protocol/trips/holiday-dates';
import { expect, test } from 'vitest';
import { root } from '../tree.ts';
import { countries, firstYear, holidayFile, holidayPath, lastYear } from './holiday-file.ts';

test('the stored holidays are those that date-holidays reckons today', () => {
  expect(readFileSync(join(root, holidayPath), 'utf8')).toBe(holidayFile());
});

test('every country has every year, each with its days in order and once', () => {
  expect(Object.keys(holidayDates)).toEqual([...countries]);
  for (const byYear of Object.values(holidayDates)) {
    expect(Object.keys(byYear)).toHaveLength(lastYear - firstYear + 1);
    for (const text of Object.values(byYear)) {
      const days = text.split(' ');
      expect(days.length).toBeGreaterThan(7);
      expect([...new Set(days)].toSorted()).toEqual(days);
    }
  }
});
