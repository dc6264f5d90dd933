import { laterOf } from '@thari/kernel/calendar-date';
import type { PairFacts, ViralLoadFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { settledByReferral } from '../readings/referral.ts';
import {
  herCheck,
  isRepeatedSoon,
  readViralLoad,
  settledByViralLoad,
  takenAfter,
  viralLoadsInOrder,
} from '../readings/viral-load.ts';
import { cite, unverified } from '../rule.ts';
import { addSpan } from '../span.ts';
import { at } from '../window.ts';

/** In pregnancy and while breastfeeding a high count cannot wait for the next visit. What follows from it is the nurse's. */
export const viralLoadHigh = planRule({
  id: 'viral-load-high',
  says: 'When a count is above the country’s threshold a nurse is told the same day, and a count that was high or not quite low is repeated after some months.',
  source: cite('who-smart-hiv', 'table HIV.D17.DT.01 (WHO 2021, table 4.11)'),
  asks: (pair, settings) =>
    pair.mother.status !== 'positive'
      ? []
      : viralLoadsInOrder(pair.mother)
          .filter((sample) => isRepeatedSoon(sample, settings))
          .flatMap((sample) =>
            readViralLoad(sample, settings) === 'high'
              ? [nurseToday(pair, sample, settings), repeat(pair, sample, settings)]
              : [repeat(pair, sample, settings)],
          ),
});

const nurseToday = (pair: PairFacts, sample: ViralLoadFacts, settings: PackSettings): Asking => {
  const { mother } = pair;
  const knownOn = knownFrom(sample);
  const repeated = settledByViralLoad(takenAfter(sample, mother), settings);
  return {
    key: `${sample.sampleId}/nurse`,
    about: mother.motherId,
    what: 'nurse-today',
    window: at(knownOn),
    settled:
      repeated?.how === 'done'
        ? repeated
        : settledByReferral(pair, { about: mother.motherId, reason: 'result-needs-action', since: knownOn }),
    actor: 'nurse',
    priority: 'a',
    why: 'high-count',
    source: unverified('who-2021', 'chapter 4: a high count in pregnancy or while breastfeeding, the same day'),
  };
};

/** Some time after the sample, but not before anybody knew. */
const repeat = ({ mother }: PairFacts, sample: ViralLoadFacts, settings: PackSettings): Asking => {
  const { repeatWhenHigh, repeatWhenMiddling, windowDays } = settings.viralLoad;
  const isHigh = readViralLoad(sample, settings) === 'high';
  const dueOn = addSpan(sample.takenOn, isHigh ? repeatWhenHigh : repeatWhenMiddling);
  const check = {
    mother,
    key: `${sample.sampleId}/repeat`,
    why: isHigh ? 'repeat-after-high-count' : 'repeat-after-middling-count',
    window: at(laterOf(dueOn, knownFrom(sample)), windowDays),
    samples: takenAfter(sample, mother),
  } as const;
  return { ...herCheck(check, settings), priority: isHigh ? 'a' : 'b' };
};

const knownFrom = ({ result, takenOn }: ViralLoadFacts) => result?.receivedOn ?? takenOn;
