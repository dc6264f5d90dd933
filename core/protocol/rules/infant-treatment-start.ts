import { type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import type { InfantFacts, PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { diagnosisOf } from '../readings/diagnosis.ts';
import { answeredOn, readSample, tellingSamples } from '../readings/infant-sample.ts';
import { settledByReferral } from '../readings/referral.ts';
import { cite, type Settled } from '../rule.ts';
import { at } from '../window.ts';

/** A first positive answer is enough for the nurse to act, while the second sample is under way. */
export const infantTreatmentStart = planRule({
  id: 'infant-treatment-start',
  says: 'From a baby’s first positive virologic answer on, and while a differing one leaves it open, a nurse is told the same day that no treatment is written down.',
  source: cite(
    'who-2021-annex-2',
    'Annex 2: a clinician acts without delay, and takes a second sample at the same time',
  ),
  asks: (pair, settings) =>
    pair.infants.flatMap((infant) => {
      const since = wantedSince(infant, settings);
      return since ? [ask(infant, since, pair)] : [];
    }),
});

/** An antibody answer alone is not enough: it asks for a second one first. One positive and then two negatives are clear again. */
const wantedSince = (infant: InfantFacts, settings: PackSettings): CalendarDate | undefined => {
  const { is, confirmedOn } = diagnosisOf(infant, settings);
  if (is === 'clear') return undefined;
  const virologic = tellingSamples(infant, settings).filter(
    (sample) => sample.test === 'nat' && readSample(sample) === 'positive',
  );
  return earliest(...virologic.map(answeredOn), confirmedOn);
};

const ask = ({ infantId, treatmentStartedOn }: InfantFacts, since: CalendarDate, pair: PairFacts): Asking => ({
  key: infantId,
  about: infantId,
  what: 'nurse-today',
  window: at(since),
  settled: treatmentStartedOn ? { how: 'done', on: treatmentStartedOn } : onTheWay(infantId, since, pair),
  actor: 'nurse',
  priority: 'a',
  why: 'baby-not-yet-on-treatment',
});

/** Being seen is not yet being treated: only the start itself is. */
const onTheWay = (about: string, since: CalendarDate, pair: PairFacts): Settled | undefined =>
  ['baby-result-needs-action', 'start-treatment']
    .map((reason) => settledByReferral(pair, { about, reason, since }))
    .find((sent) => sent?.how === 'waiting');
