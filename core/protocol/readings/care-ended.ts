import type { PairFacts } from '../facts.ts';
import type { Settled } from '../rule.ts';

export type Stopped = Extract<Settled, { how: 'stopped' }>;

const died: Stopped = { how: 'stopped', why: 'died' };
const transferOutcomes = ['transfer-confirmed', 'silent-transfer'];

/**
 * Why nothing more is asked about a person, or undefined while care goes on.
 * A baby whose mother died stays in care with whoever looks after her now.
 */
export const careEnded = (about: string, { mother, infants, exit }: PairFacts): Stopped | undefined => {
  const infant = infants.find(({ infantId }) => infantId === about);
  if (infant ? infant.diedOn : mother.diedOn) return died;
  if (!exit) return undefined;
  if (exit.outcome === 'mother-died') return infant ? undefined : died;
  return { how: 'stopped', why: transferOutcomes.includes(exit.outcome) ? 'transferred' : 'left' };
};

export const hasTransferred = ({ exit }: Pick<PairFacts, 'exit'>): boolean =>
  exit !== undefined && transferOutcomes.includes(exit.outcome);

/** What was done stays done; what was open or waiting ends with the care. */
export const unlessCareEnded = (own: Settled | undefined, ended: Stopped | undefined): Settled | undefined =>
  own?.how === 'done' || own?.how === 'stopped' ? own : (ended ?? own);
