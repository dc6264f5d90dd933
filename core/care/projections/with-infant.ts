import type { Infant } from './pair-record.ts';

/** The babies with one of them changed; untouched where its birth has not reached this device. */
export const withInfant = (
  infants: readonly Infant[],
  id: string,
  change: (infant: Infant) => Infant,
): readonly Infant[] =>
  infants.some(({ infantId }) => infantId === id)
    ? infants.map((infant) => (infant.infantId === id ? change(infant) : infant))
    : infants;
