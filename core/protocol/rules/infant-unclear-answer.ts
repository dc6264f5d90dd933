import { addDays } from '@thari/kernel/calendar-date';
import type { InfantFacts, InfantSampleFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { answeredOn, isUsable, readSample, settledBy, tellingSamples } from '../readings/infant-sample.ts';
import { cite } from '../rule.ts';
import { at, between } from '../window.ts';

/** Neither yes nor no. It is reported as neither, nothing about medicines follows from it, and the baby is not lost from sight. */
export const infantUnclearAnswer = planRule({
  id: 'infant-unclear-answer',
  says: 'An unclear answer is repeated at once; after two in a row a nurse takes a new sample within the time the country pack sets, and the baby is followed closely.',
  source: cite('who-smart-hiv', 'table HIV.E12.DT (WHO 2021, figure 2.8)'),
  asks: ({ infants }, settings) =>
    infants.flatMap((infant) => {
      const virologic = tellingSamples(infant, settings).filter(({ test }) => test === 'nat');
      return virologic
        .map((sample, i) => ({ sample, before: virologic.slice(0, i), later: virologic.slice(i + 1) }))
        .filter(({ sample }) => readSample(sample) === 'indeterminate')
        .map((unclear) => ask(infant, unclear, settings));
    }),
});

type Unclear = {
  readonly sample: InfantSampleFacts;
  readonly before: readonly InfantSampleFacts[];
  readonly later: readonly InfantSampleFacts[];
};

const ask = ({ infantId }: InfantFacts, { sample, before, later }: Unclear, settings: PackSettings): Asking => {
  const known = answeredOn(sample);
  const twice = isUnclearAgain(before);
  return {
    key: sample.sampleId,
    about: infantId,
    what: 'baby-second-check',
    window: twice
      ? between(known, addDays(known, settings.inconclusive.newSampleWithinDays))
      : at(known, settings.spoiltSample.againWithinDays),
    settled: settledBy(later),
    actor: 'nurse',
    priority: 'a',
    why: twice ? 'new-sample-after-two-unclear-answers' : 'repeat-after-unclear-answer',
    source: settings.inconclusive.source,
  };
};

/** Was the last answer before this one unclear too? */
const isUnclearAgain = (before: readonly InfantSampleFacts[]): boolean => {
  const last = before.findLast((sample) => isUsable(sample) || readSample(sample) === 'indeterminate');
  return last !== undefined && readSample(last) === 'indeterminate';
};
