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
  apply: (facts, settings) => asks(facts, settings).map((asking) => itemFrom(asking, { id, source }, facts)),
});

/** Written out field by field: plans are made by the thousand, and spreading seventy items is what would cost most. */
const itemFrom = (asking: Asking, { id, source }: Pick<PlanRule, 'id' | 'source'>, facts: PairFacts): PlanItem => {
  const { attempt } = asking;
  const item = {
    id: `${id}/${asking.key}`,
    rule: id,
    about: asking.about,
    what: asking.what,
    window: asking.window,
    settled: unlessCareEnded(asking.settled, careEnded(asking.about, facts)),
    actor: asking.actor,
    priority: asking.priority,
    asked: asking.asked ?? 'on-its-day',
    why: asking.why,
    source: asking.source ?? source,
  };
  return attempt ? { ...item, attempt } : item;
};
