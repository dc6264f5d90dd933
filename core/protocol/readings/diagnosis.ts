import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { InfantFacts, InfantSampleFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { answeredOn, isUsable, readSample, tellingSamples } from './infant-sample.ts';

/** What a baby's answers amount to. No single test gives a positive diagnosis (WHO HIV.E.DE225). */
export type Diagnosis = {
  readonly is: 'clear' | 'presumed' | 'discordant' | 'confirmed';
  readonly firstPositive: InfantSampleFacts | undefined;
  /** Usable samples taken after the first positive one. */
  readonly after: readonly InfantSampleFacts[];
  /** The day the second positive answer was known. */
  readonly confirmedOn: CalendarDate | undefined;
};

/**
 * Two positive samples confirm, whatever came between, so that a late negative never takes a confirmation back.
 * One positive and then a negative differ; one positive and then two negatives are clear again.
 */
export const diagnosisOf = (infant: InfantFacts, settings: PackSettings): Diagnosis => {
  const usable = tellingSamples(infant, settings).filter(isUsable);
  const positives = usable.filter((sample) => readSample(sample) === 'positive');
  const [firstPositive] = positives;
  const after = firstPositive ? usable.slice(usable.indexOf(firstPositive) + 1) : [];
  const confirmedOn = positives.map(answeredOn).toSorted()[1];
  return { is: judge(positives.length, after.length), firstPositive, after, confirmedOn };
};

const judge = (positives: number, samplesAfter: number): Diagnosis['is'] => {
  if (positives >= 2) return 'confirmed';
  if (positives === 0 || samplesAfter >= 2) return 'clear';
  return samplesAfter === 0 ? 'presumed' : 'discordant';
};
