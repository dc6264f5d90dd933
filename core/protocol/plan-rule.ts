import type { PairFacts } from './facts.ts';
import type { PackSettings } from './pack-settings.ts';
import { careEnded, unlessCareEnded } from './readings/care-ended.ts';
import type { Citation, PlanItem, PlanRule } from './rule.ts';

/** What a rule asks for. `key` tells it from the rule's other askings; a source of its own may come from the pack. */
export type Asking = Omit<PlanItem, 'id' | 'rule' | 'source' | 'asked'> & {
  readonly key: string;
  readonly source?: Citation;
  /** On a day of its own, unless said otherwise. */
  readonly asked?: PlanItem['asked'];
};

type Written = Pick<PlanRule, 'id' | 'says' | 'source'> & {
  readonly asks: (facts: PairFacts, settings: PackSettings) => readonly Asking[];
};

/** A rule of the plan: its askings become items with stable ids, and end where the care of that person ended. */
export const planRule = ({ id, says, source, asks }: Written): PlanRule => ({
  id,
  says,
  source,
  apply: (facts, settings) =>
    asks(facts, settings).map(({ key, settled, ...asking }) => ({
      source,
      asked: 'on-its-day' as const,
      ...asking,
      id: `${id}/${key}`,
      rule: id,
      settled: unlessCareEnded(settled, careEnded(asking.about, facts)),
    })),
});
