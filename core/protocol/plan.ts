import { addDays, type CalendarDate, daysBetween, laterOf } from '@thari/kernel/calendar-date';
import { planRules } from './all-rules.ts';
import { compare } from './compare.ts';
import type { PairFacts } from './facts.ts';
import { type Pack, packVersion } from './pack.ts';
import { itemState, type PlanItem, type PlanRule } from './rule.ts';

/** An item of the plan, with the pack whose numbers asked for it. */
export type PlannedItem = PlanItem & { readonly pack: string };

/**
 * Everything to be done for a woman and her babies, with what was done and why the rest stopped. It knows no today.
 * `packs` are those of one country, one after another (`packsOf`): what was due while a pack was in force stays what that
 * pack said, and a newer one plans what is due from its first day on.
 */
export const planFor = (facts: PairFacts, packs: readonly Pack[]): readonly PlannedItem[] => {
  const [first, ...later] = packs.filter((_, i) => !isOverBefore(packs[i + 1], facts.mother.enrolledOn));
  if (!first) return [];
  const plan = later.reduce<readonly PlannedItem[]>(
    (before, pack) => replanned(before, planUnder(pack, facts), pack.effectiveFrom),
    planUnder(first, facts),
  );
  return plan.toSorted(byDay);
};

const byDay = (a: PlannedItem, b: PlannedItem): number =>
  a.window.dueOn === b.window.dueOn ? compare(a.id, b.id) : a.window.dueOn < b.window.dueOn ? -1 : 1;

/** Had the pack given way to its successor before she was known? Then nothing of hers was ever due under it. */
const isOverBefore = (successor: Pack | undefined, enrolledOn: CalendarDate): boolean =>
  successor !== undefined && successor.effectiveFrom <= enrolledOn;

const planUnder = (pack: Pack, facts: PairFacts): readonly PlannedItem[] => {
  const named = { pack: packVersion(pack) };
  const items: PlannedItem[] = [];
  // Each item was made a moment ago and is nobody else's yet: naming its pack costs no second copy.
  for (const rule of rulesOf(pack))
    for (const item of rule.apply(facts, pack.settings)) items.push(Object.assign(item, named));
  return items;
};

const rulesOf = (pack: Pack): readonly PlanRule[] => {
  const known = switchedOn.get(pack);
  if (known) return known;
  const rules = planRules.filter(({ id }) => pack.rules.includes(id));
  switchedOn.set(pack, rules);
  return rules;
};
const switchedOn = new WeakMap<Pack, readonly PlanRule[]>();

const replanned = (
  before: readonly PlannedItem[],
  after: readonly PlannedItem[],
  from: CalendarDate,
): readonly PlannedItem[] => {
  const past = before.filter(({ window }) => window.dueOn < from);
  const ids = new Set(past.map(({ id }) => id));
  const open = new Set(past.filter(({ settled }) => !settled).map(questionOf));
  const future = after.flatMap((item) => {
    if (ids.has(item.id)) return [];
    if (item.window.dueOn >= from) return [item];
    const { lastOn } = item.window;
    const hasPassed = item.settled !== undefined || (lastOn !== undefined && lastOn < from);
    return hasPassed || open.has(questionOf(item)) ? [] : [askedFrom(item, from)];
  });
  return [...past, ...future];
};

/** The same thing for the same person by the same rule: answered once, it is answered for both packs. */
const questionOf = ({ rule, about, what }: PlannedItem): string => `${rule}/${about}/${what}`;

/** A newer pack would have wanted it earlier: it is wanted from the pack's first day on, and was late on no day before. */
const askedFrom = (item: PlannedItem, from: CalendarDate): PlannedItem => {
  const { dueOn, lateAfterOn } = item.window;
  const late = laterOf(lateAfterOn, addDays(from, daysBetween(dueOn, lateAfterOn)));
  return { ...item, window: { ...item.window, fromOn: from, dueOn: from, lateAfterOn: late } };
};

/** What is wanted on a day: due or late, neither coming nor waiting for somebody's answer, nor something for whenever she comes. */
export const dueItems = <Item extends PlanItem>(plan: readonly Item[], today: CalendarDate): readonly Item[] =>
  plan.filter((item) => item.asked === 'on-its-day' && ['due', 'late'].includes(itemState(item, today)));
