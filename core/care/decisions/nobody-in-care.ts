import type { PairState } from './pair-state.ts';

/** The mother has died and no baby is alive and with us: nobody is expected any more. */
export const nobodyInCare = ({ woman, infants }: PairState): boolean =>
  woman.diedOn !== undefined && [...infants.values()].every(({ diedOn, exit }) => diedOn ?? exit);
