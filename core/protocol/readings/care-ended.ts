import type { PairFacts } from '../facts.ts';
import type { Settled } from '../rule.ts';

export type Stopped = Extract<Settled, { how: 'stopped' }>;

const died: Stopped = { how: 'stopped', why: 'died' };
const transferOutcomes = ['transfer-confirmed', 'silent-transfer'];

/** These end the care of both, whoever looks after the baby. */
const endsForBoth = ['graduated', 'wrong-entry', 'consent-withdrawn'];

/**
 * Why nothing more is asked about a person, or undefined while care goes on.
 * A baby whose mother died, or moved and left it with somebody, stays in care with whoever looks after it now.
 */
export const careEnded = (about: string, { mother, infants, exit }: PairFacts): Stopped | undefined => {
  const infant = infants.find(({ infantId }) => infantId === about);
  if (infant ? infant.diedOn : mother.diedOn) return died;
  if (infant?.exit) return stoppedBy(infant.exit.outcome);
  if (!exit) return undefined;
  if (exit.outcome === 'mother-died') return infant ? undefined : died;
  if (infant?.caregiver === 'other' && !endsForBoth.includes(exit.outcome)) return undefined;
  return stoppedBy(exit.outcome);
};

const stoppedBy = (outcome: string): Stopped => ({
  how: 'stopped',
  why: transferOutcomes.includes(outcome) ? 'transferred' : 'left',
});

export const hasTransferred = ({ exit }: Pick<PairFacts, 'exit'>): boolean =>
  exit !== undefined && transferOutcomes.includes(exit.outcome);

/** What was done stays done; what was open or waiting ends with the care. */
export const unlessCareEnded = (own: Settled | undefined, ended: Stopped | undefined): Settled | undefined =>
  own?.how === 'done' || own?.how === 'stopped' ? own : (ended ?? own);
