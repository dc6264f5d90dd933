import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { anyDayFrom, anyPairFacts } from '@thari/testing/any-facts';
import { answered, infantFacts, motherFacts, pairFacts, thandiBornOn } from '@thari/testing/facts';
import { times } from '@thari/testing/times';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PairFacts } from './facts.ts';
import type { Pack } from './pack.ts';
import { allPacks } from './packs/all-packs.ts';
import { packFrom } from './packs/pack-from.ts';
import { who2021 } from './packs/who-2021.ts';
import { type PlannedItem, planFor } from './plan.ts';
import { itemState } from './rule.ts';
import { months, weeks } from './span.ts';

/** Thandi is born on 15 January 2026 under the first pack; the second begins while she is a baby. */
const secondFrom = (day: string, settings: Parameters<typeof packFrom>[1]['settings']): Pack =>
  packFrom(who2021, {
    id: 'second',
    version: 1,
    name: 'A newer guideline',
    country: undefined,
    effectiveFrom: on(day),
    effectiveTo: undefined,
    approvedBy: null,
    settings,
  });
const { source } = who2021.settings.cotrimoxazole;
const sixMonths = [
  { name: 'week-6', from: weeks(6), due: weeks(8), source },
  { name: 'month-6', from: months(6), due: months(7), source },
];
const nomsaAndThandi = pairFacts({ infants: [infantFacts({ cotrimoxazoleFirstGivenOn: undefined })] });
const tests = (plan: readonly PlannedItem[]) =>
  plan
    .filter(({ rule }) => rule === 'infant-tests')
    .map(({ id, window, pack }) => `${id.split('/').at(-1)} due ${window.dueOn} by ${pack}`);

describe('a newer pack', () => {
  test('plans what is due from its first day on, and leaves what was due before as it was', () => {
    const plan = planFor(nomsaAndThandi, [who2021, secondFrom('2026-04-01', { infantVirologicTests: sixMonths })]);
    expect(tests(plan)).toEqual(['weeks-4-to-6 due 2026-02-26 by who-2021/1', 'month-6 due 2026-08-15 by second/1']);
  });
  test.each([
    ['2026-02-25', '2026-03-12'], // it began the day before the old due day: its own day counts
    ['2026-02-26', '2026-03-12'], // on the old due day
    ['2026-02-27', '2026-02-26'], // the day after: it was due already, and stays so
  ])('that begins on %s asks for the first check by %s', (from, dueOn) => {
    const second = secondFrom(from, { infantVirologicTests: sixMonths });
    expect(tests(planFor(nomsaAndThandi, [who2021, second]))[0]).toContain(`due ${dueOn}`);
  });
  test('that would have wanted something earlier wants it from its first day, and calls it late on no day before', () => {
    const earlier = secondFrom('2026-02-20', { cotrimoxazole: { fromDay: 10, dueDay: 20 } });
    const asked = planFor(nomsaAndThandi, [who2021, earlier]).find(({ why }) => why === 'first-cotrimoxazole');
    expect(asked?.window).toMatchObject({ fromOn: '2026-02-20', dueOn: '2026-02-20' });
    expect(asked && ['2026-02-19', '2026-02-20', '2026-02-21'].map((day) => itemState(asked, on(day)))).toEqual([
      'coming',
      'due',
      'late',
    ]);
  });
  test('does not ask again for what the older one asked and nobody has done yet', () => {
    const second = secondFrom('2026-04-01', { infantVirologicTests: sixMonths });
    const due = tests(planFor(nomsaAndThandi, [who2021, second])).filter((id) => id.includes('week'));
    expect(due).toEqual(['weeks-4-to-6 due 2026-02-26 by who-2021/1']);
  });
  test('leaves what was done under the older one done', () => {
    const infants = [infantFacts({ samples: [answered('2026-02-26', 'negative')] })];
    const second = secondFrom('2026-04-01', { infantVirologicTests: sixMonths });
    const first = planFor(pairFacts({ infants }), [who2021, second]).find(({ id }) => id.endsWith('weeks-4-to-6'));
    expect([first?.settled, first?.pack]).toEqual([{ how: 'done', on: '2026-02-26' }, 'who-2021/1']);
  });
  test('is the only one for a woman who joins after it began', () => {
    const mother = motherFacts({ enrolledOn: on('2026-05-01') });
    const plan = planFor({ ...nomsaAndThandi, mother }, [who2021, secondFrom('2026-04-01', {})]);
    expect(new Set(plan.map(({ pack }) => pack))).toEqual(new Set(['second/1']));
  });
});

const sequence = () =>
  fc
    .tuple(fc.constantFrom(...allPacks), fc.constantFrom(...allPacks), anyDayFrom(thandiBornOn, 600))
    .map(([first, second, from]): readonly [Pack, Pack] => [first, { ...second, effectiveFrom: from }]);
const always = (check: (facts: PairFacts, packs: readonly [Pack, Pack]) => void) =>
  fc.assert(fc.property(anyPairFacts(), sequence(), check), { numRuns: times(150) });
const knownBefore = (facts: PairFacts, day: string) => facts.mother.enrolledOn < day;

describe('whatever the two packs say and whenever the second begins', () => {
  test('what was due before it is exactly what it would have been without it', () => {
    always((facts, [first, second]) => {
      fc.pre(knownBefore(facts, second.effectiveFrom));
      const past = (plan: readonly PlannedItem[]) => plan.filter(({ window }) => window.dueOn < second.effectiveFrom);
      expect(past(planFor(facts, [first, second]))).toEqual(past(planFor(facts, [first])));
    });
  });
  test('no two items have the same id, and no window is inside out', () => {
    always((facts, packs) => {
      const plan = planFor(facts, packs);
      expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
      for (const { window } of plan) {
        expect(window.fromOn <= window.dueOn && window.dueOn <= window.lateAfterOn).toBe(true);
      }
    });
  });
  test('nothing by the second was late before its first day', () => {
    always((facts, packs) => {
      fc.pre(knownBefore(facts, packs[1].effectiveFrom));
      const theirs = planFor(facts, packs).filter(({ window }) => window.dueOn >= packs[1].effectiveFrom);
      for (const item of theirs) expect(itemState(item, addDays(packs[1].effectiveFrom, -1))).not.toBe('late');
    });
  });
  test('the same pack after itself changes nothing but the name of the pack', () => {
    always((facts, [first, { effectiveFrom }]) => {
      const unnamed = (plan: readonly PlannedItem[]) => plan.map(({ pack: _, ...item }) => item);
      expect(unnamed(planFor(facts, [first, { ...first, effectiveFrom }]))).toEqual(unnamed(planFor(facts, [first])));
    });
  });
});
