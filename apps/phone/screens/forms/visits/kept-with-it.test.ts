import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../preview/known-to-tests.ts';
import { nomsa } from '../../preview/nomsas-story.ts';
import { keptWithIt } from './kept-with-it.ts';

const page = pageOf(nomsa);
const [model] = page.record.appointments;
if (!model) throw new Error('not told');
const today = on('2026-11-24');
const kept = (
  days: number,
  changes: Partial<typeof model> = {},
  kind: 'one-to-one' | 'phone' | 'home-visit' = 'one-to-one',
) => {
  const visit = {
    ...model,
    appointmentId: 'it',
    dueOn: addDays(today, days),
    status: 'booked' as const,
    keptOn: undefined,
    ...changes,
  };
  return keptWithIt({ page: { ...page, record: { ...page.record, appointments: [visit] } } }, { kind, heldOn: today })
    .length;
};

describe('a booked visit is kept by sitting with her', () => {
  test.each([
    [1, 0],
    [0, 1],
    [-1, 1],
    [-90, 1],
    [-91, 0],
  ])('%i days from the booked day: %i', (days, times) => {
    expect(kept(days)).toBe(times);
  });
  test('also when it was marked as missed, and never when it was kept or called off', () => {
    expect(kept(-3, { status: 'missed' })).toBe(1);
    expect(kept(-3, { status: 'kept', keptOn: today })).toBe(0);
    expect(kept(-3, { status: 'cancelled' })).toBe(0);
  });
  test('but not by a call, and not by going to her home', () => {
    expect([kept(0, {}, 'phone'), kept(0, {}, 'home-visit')]).toEqual([0, 0]);
  });
});
