import type { PairRecord } from '@thari/care/projections/pair-record';
import { compare } from '@thari/protocol/compare';

type Babies = Pick<PairRecord, 'infants'>;

/** Her babies in the order of their births. */
export const babiesOf = ({ infants }: Babies): PairRecord['infants'] =>
  infants.toSorted((a, b) => compare(a.bornOn, b.bornOn) || a.birthOrder - b.birthOrder);

/** Who somebody is in a record that has no names: the mother, or a baby by its place in the order of births. */
export const personIn = (record: Babies, id: string): string => {
  const at = babiesOf(record).findIndex(({ infantId }) => infantId === id);
  return at < 0 ? 'mother' : `baby ${at + 1}`;
};
