import { addMonths } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { PairFacts } from '../facts.ts';
import { planRule } from '../plan-rule.ts';
import { babiesInCare, outcomesMissing } from '../readings/graduation.ts';
import { cite } from '../rule.ts';
import { between } from '../window.ts';

/** Nobody is told good-bye while a baby's outcome is open, nor while another is expected. Her leaving settles it. */
export const graduation = planRule({
  id: 'graduation',
  says: 'When the youngest child is old enough and it is known for every exposed baby how it ended, mother and mentor mother talk about what comes next.',
  source: cite('m2m-2015', 'followed to the test at 18 to 24 months; that both have to be known is thari-practice'),
  asks: (pair, settings) => {
    const { mother } = pair;
    const { fromMonths, byMonths, source } = settings.graduation;
    const youngest = babiesInCare(pair)
      .toSorted((a, b) => compare(a.bornOn, b.bornOn) || compare(a.infantId, b.infantId))
      .at(-1);
    if (!youngest || isPregnant(pair) || outcomesMissing(pair, settings).length > 0) return [];
    return [
      {
        key: `${mother.motherId}/${youngest.bornOn}`,
        about: mother.motherId,
        what: 'leaving',
        window: between(addMonths(youngest.bornOn, fromMonths), addMonths(youngest.bornOn, byMonths)),
        settled: undefined,
        actor: 'mentor-mother',
        priority: 'c',
        asked: 'when-she-comes',
        why: 'ready-to-leave',
        source,
      },
    ];
  },
});

const isPregnant = ({ mother, infants }: PairFacts): boolean =>
  mother.pregnancies.some(
    (each) => !each.ended && !infants.some(({ pregnancyId }) => pregnancyId === each.pregnancyId),
  );
