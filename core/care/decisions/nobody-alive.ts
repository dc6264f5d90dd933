import type { PairState } from './pair-state.ts';

/** Nobody of them can come back. A baby who left by itself can. */
export const nobodyAlive = ({ woman, infants }: PairState): boolean =>
  woman.diedOn !== undefined && [...infants.values()].every(({ diedOn }) => diedOn !== undefined);
