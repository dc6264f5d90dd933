import { addDays } from '@thari/kernel/calendar-date';
import type { InfantFacts, PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { babyCheck } from '../readings/baby-check.ts';
import { cite } from '../rule.ts';
import { addSpan } from '../span.ts';
import { at } from '../window.ts';
import { finalTestDates } from './infant-final-test.ts';

/** In some countries only, and only where the final test does not come first: that one speaks of breastfeeding too. */
export const infantTestAfterBreastfeeding = planRule({
  id: 'infant-test-after-breastfeeding',
  says: 'Where the country’s schedule asks for it, an exposed baby has a test some time after its last breast milk, unless the final test is due by then; breastfed again, it has no such day.',
  source: cite('ucg', 'a virologic test six weeks after breastfeeding; the weeks are the country pack’s'),
  asks: (pair, settings) =>
    settings.testAfterBreastfeeding.asked
      ? pair.infants.filter(({ exposed }) => exposed).flatMap((infant) => ask(infant, pair, settings))
      : [],
});

const ask = (infant: InfantFacts, { mother }: PairFacts, settings: PackSettings): readonly Asking[] => {
  const { after, windowDays, source } = settings.testAfterBreastfeeding;
  if (infant.feeding.now !== 'stopped') return []; // never breastfed, there is no last day
  const dueOn = addSpan(infant.feeding.stoppedOn, after);
  const final = finalTestDates(infant, settings).find((date) => date.dueOn > dueOn);
  if (!final) return []; // the final test stands for it
  return [
    babyCheck(
      {
        infant,
        key: infant.infantId,
        window: { ...at(dueOn, windowDays), lastOn: addDays(final.dueOn, -1) },
        samples: infant.samples,
        since: mother.enrolledOn,
        why: 'test-after-breastfeeding',
        source,
      },
      settings,
    ),
  ];
};
