import type { InfantFacts, InfantSampleFacts, PairFacts } from '../facts.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { answeredOn, readSample, tellingSamples } from '../readings/infant-sample.ts';
import { settledByReferral } from '../readings/referral.ts';
import { cite, type Settled } from '../rule.ts';
import { at } from '../window.ts';

/**
 * A positive answer, or two people's answers that contradict each other, needs a nurse the same day.
 * Asked whether or not the baby counted as exposed: an answer is an answer. What is done about treatment is the nurse's.
 */
export const infantAnswerForNurse = planRule({
  id: 'infant-answer-for-nurse',
  says: 'When a baby’s answer is positive, or two recorded answers contradict each other, a nurse is needed the same day.',
  source: cite(
    'who-2021-annex-2',
    'Annex 2: a clinician acts without delay on a positive test, and retests at the same time',
  ),
  asks: (pair, settings) =>
    pair.infants.flatMap((infant) =>
      tellingSamples(infant, settings).flatMap((sample) => {
        const reading = readSample(sample);
        if (reading === 'positive') return [positive(infant, sample, pair)];
        return reading === 'contradictory' ? [contradictory(infant, sample, pair)] : [];
      }),
    ),
});

const positive = (infant: InfantFacts, sample: InfantSampleFacts, pair: PairFacts): Asking => ({
  ...nurseToday(infant, sample),
  key: `${sample.sampleId}/positive`,
  why: 'positive-answer',
  settled: sample.givenOn ? { how: 'done', on: sample.givenOn } : sent(infant, sample, pair),
});

/** Done only when a person decides which answer is right; then the answers contradict each other no longer. */
const contradictory = (infant: InfantFacts, sample: InfantSampleFacts, pair: PairFacts): Asking => {
  const settled = sent(infant, sample, pair);
  return {
    ...nurseToday(infant, sample),
    key: `${sample.sampleId}/contradictory`,
    why: 'answers-contradict-each-other',
    settled: settled?.how === 'waiting' ? settled : undefined,
  };
};

const nurseToday = ({ infantId }: InfantFacts, sample: InfantSampleFacts) =>
  ({ about: infantId, what: 'nurse-today', window: at(answeredOn(sample)), actor: 'nurse', priority: 'a' }) as const;

const sent = ({ infantId }: InfantFacts, sample: InfantSampleFacts, pair: PairFacts): Settled | undefined =>
  settledByReferral(pair, { about: infantId, reason: 'baby-result-needs-action', since: answeredOn(sample) });
