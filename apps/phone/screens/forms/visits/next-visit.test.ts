import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import type { PlanItem } from '@thari/protocol/rule';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../preview/known-to-tests.ts';
import { nomsa } from '../../preview/nomsas-story.ts';
import { lerato, palesa } from '../../preview/other-stories.ts';
import { nextVisit, onAWorkingDay } from './next-visit.ts';

const { record, plan } = pageOf(nomsa);
const [model] = plan;
if (!model) throw new Error('no plan');
const today = on('2026-11-24'); // a Tuesday
const item = (what: PlanItem['what'], fromIn: number, dueIn: number, changes: Partial<PlanItem> = {}): PlanItem => ({
  ...model,
  what,
  settled: undefined,
  window: {
    fromOn: addDays(today, fromIn),
    dueOn: addDays(today, dueIn),
    lateAfterOn: addDays(today, dueIn),
    lastOn: undefined,
  },
  ...changes,
});

describe('the next visit', () => {
  test('is on the first day that something of the plan is due, with all that is open then', () => {
    const planned = [item('her-check', 2, 9), item('baby-check', 5, 13), item('baby-final-check', 100, 130)];
    expect(nextVisit(record, planned, today)).toEqual({
      dueOn: '2026-12-03',
      reasons: ['her-check', 'baby-check'],
      fromPlan: true,
    });
  });
  test('is in a week for what is due already, and cannot be done by waiting', () => {
    expect(nextVisit(record, [item('baby-check', -9, -2)], today).dueOn).toBe('2026-12-01');
  });
  test('is in four weeks at the latest, so that nobody is lost', () => {
    expect(nextVisit(record, [item('baby-check', 90, 100)], today)).toEqual({
      dueOn: '2026-12-22',
      reasons: ['postnatal'],
      fromPlan: false,
    });
    expect(nextVisit(pageOf(lerato).record, [], today).reasons).toEqual(['antenatal']);
    expect(nextVisit(pageOf(palesa).record, [], today).reasons).toEqual(['talk']);
  });
  test('leaves out what is done, and what no longer makes sense', () => {
    const done = item('baby-check', 0, 3, { settled: { how: 'done', on: today } });
    const over = item('baby-check', -90, -60, { window: { ...model.window, lastOn: addDays(today, -1) } });
    expect(nextVisit(record, [done, over], today).fromPlan).toBe(false);
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
