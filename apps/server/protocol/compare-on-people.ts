import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { PairFacts } from '@thari/protocol/facts';
import type { Pack } from '@thari/protocol/pack';
import { planFor } from '@thari/protocol/plan';
import { ruleIds } from '@thari/protocol/rule-ids';
import { comparePlans } from './compare-plans.ts';

export type RuleDifference = {
  readonly rule: string;
  /** Pairs whom this rule treats differently under the two packs. */
  readonly pairs: number;
  /** Askings: of A alone, of B alone, of both on other days. */
  readonly onlyA: number;
  readonly onlyB: number;
  readonly other: number;
  readonly examples: readonly string[];
};
export type PeopleDifference = {
  readonly asOf: CalendarDate;
  readonly pairs: number;
  readonly different: number;
  readonly askedByA: number;
  readonly askedByB: number;
  readonly rules: readonly RuleDifference[];
};
export type Person = { readonly pairId: string; readonly record: PairFacts };

const mostExamples = 3;

/** How many of some people two packs treat differently, and by which rules. */
export const compareOnPeople = (
  people: readonly Person[],
  [a, b]: readonly [Pack, Pack],
  asOf: CalendarDate,
): PeopleDifference => {
  const byRule = new Map<string, RuleDifference>();
  let [different, askedByA, askedByB] = [0, 0, 0];
  for (const { pairId, record } of people) {
    const [planA, planB] = [planFor(record, [a]), planFor(record, [b])];
    askedByA += planA.length;
    askedByB += planB.length;
    const { onlyA, onlyB, other } = comparePlans(planA, planB, asOf);
    const found = [
      ...onlyA.map(({ rule }) => ({ rule, how: 'onlyA' as const })),
      ...onlyB.map(({ rule }) => ({ rule, how: 'onlyB' as const })),
      ...other.map((both) => ({ rule: both.a.rule, how: 'other' as const })),
    ];
    if (found.length > 0) different += 1;
    for (const rule of new Set(found.map((each) => each.rule)))
      byRule.set(
        rule,
        counted(
          byRule.get(rule) ?? nothing(rule),
          found.filter((each) => each.rule === rule),
          pairId,
        ),
      );
  }
  const rules = ruleIds.flatMap((id) => byRule.get(id) ?? []);
  return { asOf, pairs: people.length, different, askedByA, askedByB, rules };
};

const nothing = (rule: string): RuleDifference => ({ rule, pairs: 0, onlyA: 0, onlyB: 0, other: 0, examples: [] });

const counted = (
  before: RuleDifference,
  found: readonly { readonly how: 'onlyA' | 'onlyB' | 'other' }[],
  pairId: string,
): RuleDifference => {
  const times = (how: 'onlyA' | 'onlyB' | 'other') => before[how] + found.filter((each) => each.how === how).length;
  return {
    rule: before.rule,
    pairs: before.pairs + 1,
    onlyA: times('onlyA'),
    onlyB: times('onlyB'),
    other: times('other'),
    examples: [...before.examples, pairId].slice(0, mostExamples),
  };
};
