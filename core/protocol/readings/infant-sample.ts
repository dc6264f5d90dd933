import { addMonths, type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { InfantFacts, InfantSampleFacts, InfantTestResult } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import type { Settled } from '../rule.ts';

export type SampleReading = InfantTestResult | 'waiting' | 'contradictory';

/** What one sample says. Two people may have recorded different answers: then it says nothing until a person decides. */
export const readSample = ({ answers }: InfantSampleFacts): SampleReading => {
  const [first, ...others] = answers;
  if (!first) return 'waiting';
  return others.every(({ result }) => result === first.result) ? first.result : 'contradictory';
};

/** The day the first answer came; the day of the sample where an answer has none (it always has). */
export const answeredOn = (sample: InfantSampleFacts): CalendarDate =>
  earliest(...sample.answers.map(({ receivedOn }) => receivedOn)) ?? sample.takenOn;

export const isUsable = (sample: InfantSampleFacts): boolean => ['positive', 'negative'].includes(readSample(sample));
/** The laboratory could not work with it: as if it had not been taken. */
export const isSpoilt = (sample: InfantSampleFacts): boolean => ['rejected', 'invalid'].includes(readSample(sample));

/** By the day they were taken; of two on one day the positive comes first, so that a differing answer asks for a third. */
export const inOrder = (samples: readonly InfantSampleFacts[]): readonly InfantSampleFacts[] =>
  samples.toSorted(
    (a, b) =>
      compare(a.takenOn, b.takenOn) ||
      Number(readSample(b) === 'positive') - Number(readSample(a) === 'positive') ||
      compare(a.sampleId, b.sampleId),
  );

/** Samples that speak of the child: virologic ones, and antibody ones once the mother's antibodies have gone. */
export const tellingSamples = (
  { bornOn, samples }: InfantFacts,
  { finalTest }: PackSettings,
): readonly InfantSampleFacts[] =>
  inOrder(samples.filter(({ test, takenOn }) => test === 'nat' || takenOn >= addMonths(bornOn, finalTest.ageMonths)));

/** Has what was asked for been taken, and has the laboratory said anything? Spoilt samples do not count. */
export const settledBy = (samples: readonly InfantSampleFacts[]): Settled | undefined => {
  const read = samples.find((sample) => isUsable(sample) || readSample(sample) === 'indeterminate');
  if (read) return { how: 'done', on: read.takenOn };
  const asked = samples.find((sample) => !isSpoilt(sample));
  return asked && { how: 'waiting', since: asked.takenOn };
};
