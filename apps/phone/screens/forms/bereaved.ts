import type { PairRecord } from '@thari/care/projections/pair-record';

/** Her last pregnancy or her last child ended in death, and no new baby is expected: the screens are silent about babies, and kind. */
export const isBereaved = ({ mother, infants }: Pick<PairRecord, 'mother' | 'infants'>): boolean => {
  const last = mother.pregnancies[mother.pregnancies.length - 1];
  if (last && !last.ended) return false;
  const lost = last?.ended !== undefined && last.ended.outcome !== 'birth';
  return lost || (infants.length > 0 && infants.every(({ diedOn }) => diedOn !== undefined));
};
