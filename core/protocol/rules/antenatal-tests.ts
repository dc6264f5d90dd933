import { addDays, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { MotherFacts, PairFacts, PregnancyFacts, WomanTestFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { duringPregnancy, leftWhenEnded } from '../readings/during-pregnancy.ts';
import { herTestDays } from '../readings/her-test-days.ts';
import { settledByReferral } from '../readings/referral.ts';
import { cite, type Settled } from '../rule.ts';
import { at, between } from '../window.ts';

export const antenatalTests = planRule({
  id: 'antenatal-tests',
  says: 'Early in every pregnancy a woman is offered the country’s checks once; one that is not a plain no is told to the nurse the same day.',
  source: cite('who-smart-hiv', 'table HIV.B9.DT: HIV, syphilis and hepatitis B once, as early as possible'),
  asks: (pair, { antenatalTests: settings }) => [
    ...pair.mother.pregnancies.flatMap((pregnancy) => earlyTests(pair.mother, pregnancy, settings)),
    ...notClear(pair.mother).map((test) => nurseToday(pair, test, settings)),
  ],
});

type Settings = PackSettings['antenatalTests'];

/** A woman known to live with HIV is not asked for that test again. */
const earlyTests = (
  mother: MotherFacts,
  pregnancy: PregnancyFacts,
  { tests, withinDays, source }: Settings,
): readonly Asking[] => {
  const window = between(pregnancy.recordedOn, addDays(pregnancy.recordedOn, withinDays));
  return tests
    .filter((test) => test !== 'hiv' || mother.status !== 'positive')
    .map((test) => {
      const [testedOn] = duringPregnancy(pregnancy, testDays(mother, test));
      return {
        key: `${pregnancy.pregnancyId}/${test}`,
        about: mother.motherId,
        what: 'her-check',
        window,
        settled: testedOn ? { how: 'done', on: testedOn } : leftWhenEnded(pregnancy),
        actor: 'nurse',
        priority: 'b',
        why: 'early-in-pregnancy',
        source,
      };
    });
};

/** She may have been tested in this pregnancy before she joined; that day is not known, only the one it was told. */
const testDays = (mother: MotherFacts, test: WomanTestFacts['test']): readonly CalendarDate[] => {
  const before = mother.statusKnown === 'tested-in-this-pregnancy' && !mother.statusLearnedOn;
  const told = test === 'hiv' && before ? [mother.enrolledOn] : [];
  return [...herTestDays(mother, test), ...told].toSorted();
};

/** One a day for each test; where a day has two, the one that is not merely unclear. */
const notClear = ({ tests, status, statusLearnedOn }: MotherFacts): readonly WomanTestFacts[] =>
  tests
    .filter(({ result }) => result !== 'negative')
    // Of a woman known to live with HIV before that day it says nothing new.
    .filter(({ test, testedOn }) => test !== 'hiv' || status !== 'positive' || (statusLearnedOn ?? '') >= testedOn)
    .toSorted((a, b) => compare(keyOf(a), keyOf(b)) || compare(a.result, b.result))
    .filter((each, i, all) => i === 0 || keyOf(each) !== keyOf(all[i - 1] ?? each));

const keyOf = ({ test, testedOn }: WomanTestFacts) => `not-clear/${test}/${testedOn}`;

const nurseToday = (pair: PairFacts, test: WomanTestFacts, { source }: Settings): Asking => {
  const { mother } = pair;
  return {
    key: keyOf(test),
    about: mother.motherId,
    what: 'nurse-today',
    window: at(laterOf(test.testedOn, mother.enrolledOn)),
    settled:
      answeredSince(test, mother) ??
      settledByReferral(pair, { about: mother.motherId, reason: 'result-needs-action', since: test.testedOn }),
    actor: 'nurse',
    priority: 'a',
    why: 'check-not-clear',
    source,
  };
};

/** By a status that was learned; an unclear one also by a later test that said something. A positive one never by a test alone. */
const answeredSince = ({ test, testedOn, result }: WomanTestFacts, mother: MotherFacts): Settled | undefined => {
  const { statusLearnedOn } = mother;
  if (test === 'hiv' && statusLearnedOn && statusLearnedOn >= testedOn) return { how: 'done', on: statusLearnedOn };
  if (result !== 'unclear') return undefined;
  const [later] = mother.tests
    .filter((each) => each.test === test && each.testedOn > testedOn && each.result !== 'unclear')
    .map((each) => each.testedOn)
    .toSorted();
  return later && { how: 'done', on: later };
};
