import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { kenya } from '@thari/protocol/packs/kenya';
import { who2021 } from '@thari/protocol/packs/who-2021';
import { type PlannedItem, planFor } from '@thari/protocol/plan';
import { anyPairFacts } from '@thari/testing/any-facts';
import { pairFacts } from '@thari/testing/facts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlans } from './compare-plans.ts';

const asOf = on('2026-05-01');
const plan = planFor(pairFacts(), [who2021]);
const [first, second, ...rest] = plan;
const nothing = { onlyA: [], onlyB: [], other: [] };

describe('two plans of one record', () => {
  test('do not differ when they are the same, whatever pack it was', () => {
    expect(comparePlans(plan, plan.map((item) => ({ ...item, pack: 'other/1' })).reverse(), asOf)).toEqual(nothing);
  });
  test('differ by what only one asks', () => {
    expect(
      comparePlans(
        plan,
        [second, ...rest].flatMap((item) => item ?? []),
        asOf,
      ),
    ).toEqual({ ...nothing, onlyA: [first] });
    expect(comparePlans(rest, plan, asOf)).toEqual({ ...nothing, onlyB: [first, second] });
  });
  test.each(['fromOn', 'dueOn', 'lateAfterOn', 'lastOn'] as const)('differ by the day of %s', (day) => {
    const moved = plan.map((item) =>
      item === first ? { ...item, window: { ...item.window, [day]: on('2020-01-01') } } : item,
    );
    expect(comparePlans(plan, moved, asOf).other.map(({ a }) => a)).toEqual([first]);
  });
  test('differ by the state on the day of reading', () => {
    const done = plan.map(
      (item): PlannedItem => (item === first ? { ...item, settled: { how: 'done', on: asOf } } : item),
    );
    expect(comparePlans(plan, done, asOf).other.map(({ b }) => b.settled)).toEqual([{ how: 'done', on: asOf }]);
  });
});

test('the same pack twice never differs, and turned round A and B change places', () => {
  fc.assert(
    fc.property(anyPairFacts(), fc.nat(900), (facts, days) => {
      const day = addDays(on('2026-01-01'), days);
      const [a, b] = [planFor(facts, [who2021]), planFor(facts, [kenya])];
      expect(comparePlans(a, planFor(facts, [who2021]), day)).toEqual(nothing);
      const [there, back] = [comparePlans(a, b, day), comparePlans(b, a, day)];
      expect([back.onlyB, back.onlyA]).toEqual([there.onlyA, there.onlyB]);
      expect(back.other.length).toBe(there.other.length);
    }),
    { numRuns: 50 },
  );
});
