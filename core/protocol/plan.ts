import type { CalendarDate } from '@thari/kernel/calendar-date';
import { planRules } from './all-rules.ts';
import { compare } from './compare.ts';
import type { PairFacts } from './facts.ts';
import type { Pack } from './pack.ts';
import { itemState, type PlanItem } from './rule.ts';

/** Everything to be done for a woman and her babies, with what was done and why the rest stopped. It knows no today. */
export const planFor = (facts: PairFacts, { settings }: Pack): readonly PlanItem[] =>
  planRules
    .flatMap((rule) => rule.apply(facts, settings))
    .toSorted((a, b) => compare(a.window.dueOn, b.window.dueOn) || compare(a.id, b.id));

/** What is wanted on a day: due or late, neither coming nor waiting for somebody's answer. */
export const dueItems = (plan: readonly PlanItem[], today: CalendarDate): readonly PlanItem[] =>
  plan.filter((item) => ['due', 'late'].includes(itemState(item, today)));

/**
 * The earliest day on which something is still wanted. Before it nothing is late.
 * It may name an item whose time has run out since (`window.lastOn`), which only a reader with a today can know.
 */
export const nextDueOn = (plan: readonly PlanItem[]): CalendarDate | undefined =>
  plan.find(({ settled }) => !settled)?.window.dueOn;
