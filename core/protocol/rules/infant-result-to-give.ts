import { addDays } from '@thari/kernel/calendar-date';
import type { InfantFacts, InfantSampleFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { answeredOn, inOrder, isSpoilt, isUsable, readSample } from '../readings/infant-sample.ts';
import { cite } from '../rule.ts';
import { at } from '../window.ts';

/** From the sample to the day the family is told: half of all answers never arrived in the studies we read. */
export const infantResultToGive = planRule({
  id: 'infant-result-to-give',
  says: 'An answer that has not come in time is asked for at the laboratory; one that has come is told to the family by a nurse.',
  source: cite(
    'thari-practice',
    'how long an answer may take is the country pack’s; WHO 2021 Annex 2 asks for prompt return',
  ),
  asks: ({ infants }, settings) =>
    infants.flatMap((infant) => inOrder(infant.samples).map((sample) => ask(infant, sample, settings))),
});

const ask = (infant: InfantFacts, sample: InfantSampleFacts, settings: PackSettings): Asking => {
  const common = { key: sample.sampleId, about: infant.infantId, what: 'baby-result' } as const;
  return readSample(sample) === 'waiting'
    ? { ...common, ...toExpect(infant, sample, settings) }
    : { ...common, ...toTell(sample, settings) };
};

type Rest = Omit<Asking, 'key' | 'about' | 'what'>;

const toExpect = (infant: InfantFacts, sample: InfantSampleFacts, settings: PackSettings): Rest => ({
  window: at(addDays(sample.takenOn, settings.resultExpectedDays)),
  settled: isOvertaken(infant, sample) ? { how: 'stopped', why: 'not-needed' } : undefined,
  actor: 'laboratory',
  priority: 'b',
  why: 'answer-expected',
});

/** A spoilt sample has no answer to tell: it is taken again. Contradictory ones wait until a person has decided. */
const toTell = (sample: InfantSampleFacts, settings: PackSettings): Rest => {
  const isPlainNo = readSample(sample) === 'negative';
  return {
    window: at(answeredOn(sample), isPlainNo ? settings.resultToldWithinDays : 0),
    settled: told(sample),
    actor: 'nurse',
    priority: isPlainNo ? 'b' : 'a',
    why: 'answer-to-be-told',
  };
};

const told = (sample: InfantSampleFacts): Asking['settled'] => {
  if (sample.givenOn) return { how: 'done', on: sample.givenOn };
  if (isSpoilt(sample)) return { how: 'stopped', why: 'not-needed' };
  return readSample(sample) === 'contradictory' ? { how: 'waiting', since: answeredOn(sample) } : undefined;
};

/** A later sample of the same kind has already answered. */
const isOvertaken = ({ samples }: InfantFacts, { test, takenOn }: InfantSampleFacts): boolean =>
  samples.some((other) => other.test === test && other.takenOn > takenOn && isUsable(other));
