import { addDays } from '@thari/kernel/calendar-date';
import type { PregnancyFacts } from '../facts.ts';
import { planRule } from '../plan-rule.ts';
import { cite, type Settled } from '../rule.ts';
import { at } from '../window.ts';

/** Some days after the due date somebody asks. After a loss the question is never put. */
export const birthExpected = planRule({
  id: 'birth-expected',
  says: 'Some days after the due date the mentor mother asks whether the baby is born.',
  source: cite('thari-practice', 'asking after the due date; the days are the country pack’s'),
  asks: ({ mother }, { afterDueDateDays, birthLateAfterDays, practice }) =>
    mother.pregnancies.map((pregnancy) => ({
      key: pregnancy.pregnancyId,
      about: mother.motherId,
      what: 'baby-expected',
      window: at(addDays(pregnancy.dueOn, afterDueDateDays), birthLateAfterDays - afterDueDateDays),
      settled: known(pregnancy),
      actor: 'mentor-mother',
      priority: 'b',
      why: 'due-date-passed',
      source: practice,
    })),
});

const known = ({ ended }: PregnancyFacts): Settled | undefined => {
  if (!ended) return undefined;
  return ended.outcome === 'birth' ? { how: 'done', on: ended.on } : { how: 'stopped', why: 'not-needed' };
};
