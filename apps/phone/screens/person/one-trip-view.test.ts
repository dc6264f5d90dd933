import { calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { pageOf, saying } from '../preview/known-to-tests.ts';
import { nomsa } from '../preview/nomsas-story.ts';
import { palesa } from '../preview/other-stories.ts';
import { oneTripView } from './one-trip-view.ts';

const page = pageOf(nomsa);
const open = page.plan.filter(
  ({ settled, asked, rule }) => !settled && asked === 'on-its-day' && rule !== 'appointments',
);
const trip = (items: readonly string[], isBooked = false) => ({ on: on('2026-11-26'), isBooked, items });
const view = (trips: Partial<typeof page.trips>) =>
  oneTripView({ ...page, trips: { ...page.trips, inVain: [], ...trips } }, saying);

describe('one trip', () => {
  test('names the day and what is done on it, each thing once', () => {
    const items = open.slice(0, 3).map(({ id }) => id);
    const shown = view({ trips: [trip(items)], saves: { withoutIt: 3, trips: 1, saved: 2 } });
    expect(shown?.things.length).toBeGreaterThan(0);
    expect(new Set(shown?.things).size).toBe(shown?.things.length);
    expect(shown).toMatchObject({ isBooked: false, inVain: false });
    expect(shown?.saves).toContain('2');
  });
  test('says nothing of saving where there is none', () => {
    const items = open.slice(0, 1).map(({ id }) => id);
    expect(view({ trips: [trip(items)], saves: { withoutIt: 1, trips: 1, saved: 0 } })?.saves).toBeUndefined();
  });
  test('is not shown for a booked day with nothing else to do, nor where nothing calls her', () => {
    expect(view({ trips: [trip(['appointments/a'], true)] })).toBeUndefined();
    expect(view({ trips: [] })).toBeUndefined();
  });
  test('is not shown once she has left', () => {
    const exit = { on: on('2026-11-01'), outcome: 'graduated' };
    const items = open.map(({ id }) => id);
    const left = { ...page, record: { ...page.record, exit }, trips: { ...page.trips, trips: [trip(items)] } };
    expect(oneTripView(left, saying)).toBeUndefined();
  });
  test('after a loss it names no baby', () => {
    const shown = oneTripView(pageOf(palesa), saying);
    expect(shown?.things.join(' ') ?? '').not.toMatch(/baby/i);
  });
});
