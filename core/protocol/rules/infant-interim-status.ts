import type { InfantFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { diagnosisOf } from '../readings/diagnosis.ts';
import { inOrder, isSpoilt, isUsable, readSample, tellingSamples } from '../readings/infant-sample.ts';
import { cite, type Rule } from '../rule.ts';

export type InfantInterimStatus =
  | 'not-tested'
  | 'waiting'
  | 'negative-so-far'
  | 'presumed-positive'
  | 'confirmed-positive'
  | 'discordant'
  | 'inconclusive'
  | 'contradictory';

/** What is known of a baby until the final outcome. It has no word for a final no: a negative answer is "so far". */
export const infantInterimStatus: Rule<InfantFacts, PackSettings, InfantInterimStatus> = {
  id: 'infant-interim-status',
  says: 'Until the final outcome a negative answer is negative so far, one positive answer presumes, and only a second one confirms.',
  source: cite('who-smart-hiv', 'HIV.E.DE225 and DE232; WHO 2021 Annex 2'),
  apply: (infant, settings) => {
    const { is } = diagnosisOf(infant, settings);
    const telling = tellingSamples(infant, settings);
    if (is === 'confirmed') return 'confirmed-positive';
    if (telling.some((sample) => readSample(sample) === 'contradictory')) return 'contradictory';
    if (is === 'presumed') return 'presumed-positive';
    if (is === 'discordant') return 'discordant';
    return withoutPositive(infant, settings);
  },
};

const withoutPositive = (infant: InfantFacts, settings: PackSettings): InfantInterimStatus => {
  const telling = tellingSamples(infant, settings).filter((sample) => !isSpoilt(sample));
  const answered = telling.filter((sample) => readSample(sample) !== 'waiting');
  const unclear = answered.length - 1 - answered.findLastIndex(isUsable);
  if (unclear >= 2) return 'inconclusive';
  if (unclear === 1) return 'waiting';
  if (answered.length > 0) return 'negative-so-far';
  if (telling.length > 0) return 'waiting';
  return fromAntibodies(infant);
};

/** Before the age at which they speak of the child: none found is a no so far, some found decides nothing. */
const fromAntibodies = ({ samples }: InfantFacts): InfantInterimStatus => {
  const last = inOrder(samples).findLast(isUsable);
  if (last) return readSample(last) === 'negative' ? 'negative-so-far' : 'inconclusive';
  return samples.some((sample) => !isSpoilt(sample)) ? 'waiting' : 'not-tested';
};
