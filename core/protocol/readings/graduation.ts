import type { InfantFacts, PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { infantFinalOutcome } from '../rules/infant-final-outcome.ts';

export type Missing =
  | { readonly what: 'final-outcome'; readonly infantId: string }
  | { readonly what: 'her-treatment' };

/** May mother and child go their own way: is it known how it ended for each baby, and is she in lasting care (pmtct.md 1.7)? */
export const readyToGraduate = (
  pair: PairFacts,
  settings: PackSettings,
): { readonly ready: boolean; readonly missing: readonly Missing[] } => {
  const missing = [...outcomesMissing(pair, settings), ...treatmentMissing(pair)];
  return { ready: missing.length === 0, missing };
};

/** The exposed babies in care of whom it is not yet known how it ended. */
export const outcomesMissing = (pair: PairFacts, settings: PackSettings): readonly Missing[] =>
  babiesInCare(pair)
    .filter(({ exposed }) => exposed)
    .filter((infant) => infantFinalOutcome.apply({ infant, pair }, settings).outcome === 'final-status-unknown')
    .map(({ infantId }) => ({ what: 'final-outcome', infantId }) as const);

const treatmentMissing = ({ mother }: PairFacts): readonly Missing[] =>
  mother.status === 'positive' && !mother.diedOn && !mother.antiretroviralsStartedOn ? [{ what: 'her-treatment' }] : [];

/** Who died or has left already keeps nobody waiting. */
export const babiesInCare = ({ infants }: Pick<PairFacts, 'infants'>): readonly InfantFacts[] =>
  infants.filter(({ diedOn, exit }) => !diedOn && !exit);
