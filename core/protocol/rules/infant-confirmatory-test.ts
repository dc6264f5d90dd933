import { addMonths, laterOf } from '@thari/kernel/calendar-date';
import type { InfantFacts, InfantSampleFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { diagnosisOf } from '../readings/diagnosis.ts';
import { answeredOn, inOrder, readSample, settledBy, tellingSamples } from '../readings/infant-sample.ts';
import { cite } from '../rule.ts';
import { at } from '../window.ts';

/** A second sample after the first positive one, a third when the two differ, a virologic one after a reactive antibody test. */
export const infantConfirmatoryTest = planRule({
  id: 'infant-confirmatory-test',
  says: 'After a first positive answer a nurse takes a second sample the same day; when the two differ, a third. An antibody answer too early to be the child’s own is never a diagnosis: a virologic test follows.',
  source: cite('who-2021-annex-2', 'Annex 2: a confirmatory test after any positive one'),
  asks: ({ infants }, settings) =>
    infants.flatMap((infant) => [...afterPositive(infant, settings), ...afterAntibody(infant, settings)]),
});

const afterPositive = (infant: InfantFacts, settings: PackSettings): readonly Asking[] => {
  const { firstPositive, after } = diagnosisOf(infant, settings);
  if (!firstPositive) return [];
  const telling = tellingSamples(infant, settings);
  const second: Asking = {
    ...sample(infant),
    key: `${firstPositive.sampleId}/second`,
    why: 'second-sample-after-positive',
    window: at(answeredOn(firstPositive), settings.positiveFollowUpDays),
    settled: settledBy(takenAfter(firstPositive, telling)),
  };
  const [differs] = after;
  if (!differs || readSample(differs) === 'positive') return [second];
  const third: Asking = {
    ...sample(infant),
    key: `${firstPositive.sampleId}/third`,
    why: 'third-sample-after-differing-answers',
    window: at(laterOf(answeredOn(firstPositive), answeredOn(differs)), settings.positiveFollowUpDays),
    settled: settledBy(takenAfter(differs, telling)),
    source: cite('intelms', 'page 17498: a third sample when the first is positive and the second negative'),
  };
  return [second, third];
};

const afterAntibody = (infant: InfantFacts, settings: PackSettings): readonly Asking[] =>
  infant.samples
    .filter((each) => isReactiveTooYoung(each, infant, settings))
    .map((reactive) => ({
      ...sample(infant),
      key: `${reactive.sampleId}/virologic`,
      why: 'virologic-test-after-antibody',
      window: at(answeredOn(reactive), settings.positiveFollowUpDays),
      settled: settledBy(
        inOrder(infant.samples).filter(({ test, takenOn }) => test === 'nat' && takenOn >= reactive.takenOn),
      ),
      source: cite('intelms', 'page 17498: below 18 months a reactive antibody test asks for a virologic one'),
    }));

const sample = ({ infantId }: InfantFacts) =>
  ({ about: infantId, what: 'baby-second-check', actor: 'nurse', priority: 'a' }) as const;

const takenAfter = (sample: InfantSampleFacts, telling: readonly InfantSampleFacts[]) =>
  telling.slice(telling.indexOf(sample) + 1);

const isReactiveTooYoung = (sample: InfantSampleFacts, { bornOn }: InfantFacts, { finalTest }: PackSettings): boolean =>
  sample.test === 'antibody' &&
  readSample(sample) === 'positive' &&
  sample.takenOn < addMonths(bornOn, finalTest.ageMonths);
