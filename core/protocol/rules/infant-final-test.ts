import { addMonths, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { InfantFacts, InfantSampleFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { diagnosisOf } from '../readings/diagnosis.ts';
import { finalFrom } from '../readings/exposure.ts';
import { answeredOn, isUsable, readSample } from '../readings/infant-sample.ts';
import { cite, type Settled } from '../rule.ts';
import type { Why } from '../why.ts';
import { at } from '../window.ts';

export type FinalTestDate = { readonly test: 'at-age' | 'after-breastfeeding'; readonly dueOn: CalendarDate };

/**
 * The antibody test that can close the question. Its day is the later of the age and the time after the last breast milk;
 * while the baby is breastfed there is no day. Kenya tests at the age in any case, and again after breastfeeding; South Africa
 * tests every child at the age, whatever its mother's status.
 */
export const infantFinalTest = planRule({
  id: 'infant-final-test',
  says: 'The final test is due at the age at which antibodies are the child’s own, or some time after the last breast milk, whichever is later; while a baby is breastfed it has no date.',
  source: cite('who-smart-hiv', 'HIV.E.DE230 and DE232'),
  asks: ({ infants }, settings) =>
    infants.flatMap((infant) => datesAsked(infant, settings).map((date) => ask(infant, date, settings))),
});

const datesAsked = (infant: InfantFacts, settings: PackSettings): readonly FinalTestDate[] => {
  if (infant.exposed) return finalTestDates(infant, settings);
  const { everyChild, ageMonths } = settings.finalTest;
  return everyChild ? [{ test: 'at-age', dueOn: addMonths(infant.bornOn, ageMonths) }] : [];
};

/** In order of their days. Where feeding is not recorded the age alone gives a day, so that no child is forgotten. */
export const finalTestDates = (infant: InfantFacts, settings: PackSettings): readonly FinalTestDate[] => {
  const atAge = addMonths(infant.bornOn, settings.finalTest.ageMonths);
  const final = finalFrom(infant, settings);
  const later: FinalTestDate | undefined =
    final && final > atAge ? { test: 'after-breastfeeding', dueOn: final } : undefined;
  const first: FinalTestDate = { test: 'at-age', dueOn: atAge };
  if (settings.finalTest.bothWhenBreastfedLonger) return later ? [first, later] : [first];
  if (infant.feeding.now === 'breastfed') return [];
  return [later ?? first];
};

const ask = (infant: InfantFacts, { test, dueOn }: FinalTestDate, settings: PackSettings): Asking => {
  const taken = infant.samples.filter((sample) => sample.test === 'antibody' && sample.takenOn >= dueOn);
  const againOn = unclearOnly(taken);
  return {
    key: `${infant.infantId}/${test}`,
    about: infant.infantId,
    what: 'baby-final-check',
    window: againOn
      ? at(laterOf(againOn, dueOn), settings.spoiltSample.againWithinDays)
      : at(dueOn, settings.finalTest.windowDays),
    settled: settle(taken, diagnosisOf(infant, settings).is === 'confirmed'),
    actor: 'nurse',
    priority: 'b',
    why: againOn ? 'sample-to-be-taken-again' : whyAt(infant, test),
    source: settings.finalTest.source,
  };
};

const whyAt = ({ exposed }: InfantFacts, test: FinalTestDate['test']): Why => {
  if (!exposed) return 'test-of-every-child';
  return test === 'at-age' ? 'final-test-at-age' : 'final-test-after-breastfeeding';
};

const settle = (taken: readonly InfantSampleFacts[], confirmed: boolean): Settled | undefined => {
  const doneOn = taken
    .filter(isUsable)
    .map(({ takenOn }) => takenOn)
    .toSorted()[0];
  if (doneOn) return { how: 'done', on: doneOn };
  if (confirmed) return { how: 'stopped', why: 'answered' };
  const since = taken
    .filter((sample) => !isUnclear(sample))
    .map(({ takenOn }) => takenOn)
    .toSorted()
    .at(-1);
  return since && { how: 'waiting', since };
};

const isUnclear = (sample: InfantSampleFacts): boolean =>
  ['rejected', 'invalid', 'indeterminate'].includes(readSample(sample));

const unclearOnly = (samples: readonly InfantSampleFacts[]): CalendarDate | undefined =>
  samples.length > 0 && samples.every(isUnclear) ? samples.map(answeredOn).toSorted().at(-1) : undefined;
