import { calendarDate as on } from '@thari/kernel/calendar-date';
import type { PlanItem } from '@thari/protocol/rule';
import type { Proposal } from '@thari/protocol/trips/propose-trips';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../preview/known-to-tests.ts';
import { nomsa } from '../../preview/nomsas-story.ts';
import { lerato, palesa } from '../../preview/other-stories.ts';
import { nextVisit, onAWorkingDay } from './next-visit.ts';

const page = pageOf(nomsa);
const [model] = page.plan;
if (!model) throw new Error('no plan');
const today = on('2026-11-24'); // a Tuesday
const item = (what: PlanItem['what']) => ({ ...model, id: what, what, settled: undefined });
const trip = (day: string, ...items: PlanItem['what'][]) => ({ on: on(day), isBooked: false, items });
const visit = (...trips: (ReturnType<typeof trip> | Proposal['trips'][number])[]) => {
  const plan = trips.flatMap(({ items }) => items.map((id) => item(id as PlanItem['what'])));
  return nextVisit({ record: page.record, plan, trips: { ...page.trips, trips } }, today);
};
const nothing = (of: typeof page) =>
  nextVisit({ record: of.record, plan: [], trips: { ...of.trips, trips: [] } }, today).reasons;

describe('the next visit', () => {
  test('is the first of the fewest trips, with all that is done on it', () => {
    expect(visit(trip('2026-12-03', 'her-check', 'vaccine'), trip('2026-12-15', 'baby-final-check'))).toEqual({
      dueOn: '2026-12-03',
      reasons: ['her-check', 'immunisation'],
      fromPlan: true,
    });
  });
  test('is in a week for what was to be done today, and cannot be done by waiting', () => {
    expect(visit(trip('2026-11-24', 'baby-check'))).toMatchObject({ dueOn: '2026-12-01', reasons: ['baby-check'] });
  });
  test('is in four weeks at the latest, so that nobody is lost', () => {
    expect(visit(trip('2026-12-28', 'baby-check'))).toEqual({
      dueOn: '2026-12-22',
      reasons: ['postnatal'],
      fromPlan: false,
    });
    expect(nothing(pageOf(lerato))).toEqual(['antenatal']);
    expect(nothing(pageOf(palesa))).toEqual(['talk']);
  });
  test('leaves out a day on which she is expected already', () => {
    expect(visit({ ...trip('2026-11-27', 'baby-check'), isBooked: true }).fromPlan).toBe(false);
  });
  test.each([
    ['2026-11-27', '2026-11-27'],
    ['2026-11-28', '2026-11-30'],
    ['2026-11-29', '2026-11-30'],
    ['2026-11-30', '2026-11-30'],
  ])('%s becomes the working day %s', (day, working) => {
    expect(onAWorkingDay(on(day))).toBe(working);
  });
});
