import { addDays, laterOf } from '@thari/kernel/calendar-date';
import type { InfantFacts, PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { babyCheck } from '../readings/baby-check.ts';
import { exposureKnownOn } from '../readings/exposure.ts';
import { cite } from '../rule.ts';
import { addSpan } from '../span.ts';
import { between } from '../window.ts';
import { infantRiskGroup } from './infant-risk-group.ts';

/** In some countries only. It comes on top of the schedule, whose first test it never stands for. */
export const infantBirthTest = planRule({
  id: 'infant-birth-test',
  says: 'Where the country’s schedule asks for it, an exposed baby, or one whose risk is high, has a virologic test in its first days; the first test of the schedule follows all the same.',
  source: cite('who-2021-annex-2', 'Annex 2: a virologic test at birth may be added'),
  asks: (pair, settings) =>
    pair.infants.filter((infant) => isAsked(infant, pair, settings)).map((infant) => ask(infant, pair, settings)),
});

const isAsked = (infant: InfantFacts, pair: PairFacts, settings: PackSettings): boolean => {
  if (!infant.exposed || settings.birthTest.whom === 'nobody') return false;
  return (
    settings.birthTest.whom === 'every-exposed-baby' ||
    infantRiskGroup.apply({ infant, pair }, settings).group === 'high'
  );
};

const ask = (infant: InfantFacts, { mother }: PairFacts, settings: PackSettings): Asking => {
  const { dueDay, source } = settings.birthTest;
  const [first] = settings.infantVirologicTests;
  const window = between(infant.bornOn, addDays(infant.bornOn, dueDay));
  return babyCheck(
    {
      infant,
      key: infant.infantId,
      window: { ...window, lastOn: first && addDays(addSpan(infant.bornOn, first.from), -1) },
      samples: infant.samples.filter(({ test }) => test === 'nat'),
      since: laterOf(mother.enrolledOn, exposureKnownOn(infant, mother)),
      why: 'test-at-birth',
      source,
    },
    settings,
  );
};
