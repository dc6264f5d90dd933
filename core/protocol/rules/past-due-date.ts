import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { PairFacts, PregnancyFacts } from '../facts.ts';
import { lastPeriodOn } from '../gestation.ts';
import { planRule } from '../plan-rule.ts';
import { type Settled, unverified } from '../rule.ts';
import { at } from '../window.ts';

/** Only the end of the pregnancy settles it: having been seen, she is still waiting for the birth. */
export const pastDueDate = planRule({
  id: 'past-due-date',
  says: 'When a baby is not yet born some days after its due date, the nurse sees the mother the same day.',
  source: unverified('who-anc-2016', 'not delivered at 41 weeks'),
  asks: (pair, { antenatal }) =>
    pair.mother.pregnancies.flatMap((pregnancy) => {
      const day = addDays(lastPeriodOn(pregnancy.dueOn), antenatal.pastDueFromDay);
      if (pregnancy.ended && pregnancy.ended.on < day) return [];
      return [
        {
          key: pregnancy.pregnancyId,
          about: pair.mother.motherId,
          what: 'nurse-today',
          window: at(day),
          settled: born(pregnancy) ?? sentOn(pair, day),
          actor: 'nurse',
          priority: 'a',
          why: 'past-the-due-date',
          source: antenatal.pastDueSource,
        },
      ];
    }),
});

const born = ({ ended }: PregnancyFacts): Settled | undefined => {
  if (!ended) return undefined;
  return ended.outcome === 'birth' ? { how: 'done', on: ended.on } : { how: 'stopped', why: 'not-needed' };
};

/** She was sent on since, for whatever reason, and nobody has said yet what came of it. */
const sentOn = ({ referrals, mother }: PairFacts, since: CalendarDate): Settled | undefined => {
  const [open] = referrals
    .filter(({ about, madeOn, closed }) => about === mother.motherId && madeOn >= since && !closed)
    .toSorted((a, b) => compare(a.madeOn, b.madeOn));
  return open && { how: 'waiting', since: open.madeOn };
};
