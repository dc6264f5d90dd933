import type { PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { infantInterimStatus } from '../rules/infant-interim-status.ts';
import { isUsable } from './infant-sample.ts';
import { readViralLoad, viralLoadsInOrder } from './viral-load.ts';

const pressing = ['presumed-positive', 'confirmed-positive', 'discordant', 'inconclusive', 'contradictory'];

/** Does somebody have to speak with her soon: a baby's answer that is not a plain no or was not told, or her own high count? */
export const isUrgent = ({ mother, infants }: PairFacts, settings: PackSettings): boolean => {
  const living = infants.filter(({ diedOn }) => !diedOn);
  const lastCount = viralLoadsInOrder(mother).findLast((sample) => readViralLoad(sample, settings) !== 'rejected');
  return (
    living.some((infant) => pressing.includes(infantInterimStatus.apply(infant, settings))) ||
    living.some(({ samples }) => samples.some((sample) => isUsable(sample) && !sample.givenOn)) ||
    (lastCount !== undefined && readViralLoad(lastCount, settings) === 'high')
  );
};
