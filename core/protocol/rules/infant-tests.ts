import { addDays } from '@thari/kernel/calendar-date';
import type { InfantFacts, PairFacts } from '../facts.ts';
import type { PackSettings, ScheduledTest } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { babyCheck } from '../readings/baby-check.ts';
import { cite, type Window } from '../rule.ts';
import { addSpan } from '../span.ts';
import { between } from '../window.ts';
import { finalTestDates } from './infant-final-test.ts';

/**
 * The virologic tests of a country's schedule. Each has its stretch of life, from its first day to the day before the next
 * test's: a test taken late belongs to the stretch it was taken in, and a stretch that went by untested is not caught up.
 * A birth test lies before the first stretch, and so never stands for it.
 */
export const infantTests = planRule({
  id: 'infant-tests',
  says: 'A baby who was exposed has a virologic test at each age of the country’s schedule; a sample the laboratory could not use is taken again at once.',
  source: cite(
    'who-2021-annex-2',
    'Annex 2, principles of infant diagnosis: first test at 4 to 6 weeks, again at nine months',
  ),
  asks: (pair, settings) => pair.infants.filter(({ exposed }) => exposed).flatMap((each) => ask(each, pair, settings)),
});

const ask = (infant: InfantFacts, { mother }: PairFacts, settings: PackSettings): readonly Asking[] =>
  stretchesOf(infant, settings).map(({ test, window }) =>
    babyCheck(
      {
        infant,
        key: `${infant.infantId}/${test.name}`,
        window,
        samples: infant.samples.filter((sample) => sample.test === 'nat'),
        since: mother.enrolledOn,
        why: 'test-at-this-age',
        source: test.source,
      },
      settings,
    ),
  );

type Stretch = { readonly test: ScheduledTest; readonly window: Window };

const stretchesOf = (infant: InfantFacts, settings: PackSettings): readonly Stretch[] => {
  const tests = settings.infantVirologicTests;
  const [finalTest] = finalTestDates(infant, settings);
  return tests.map((test, i) => {
    const next = tests[i + 1];
    const endsBefore = next ? addSpan(infant.bornOn, next.from) : finalTest?.dueOn;
    const window = between(addSpan(infant.bornOn, test.from), addSpan(infant.bornOn, test.due));
    return { test, window: { ...window, lastOn: endsBefore && addDays(endsBefore, -1) } };
  });
};
