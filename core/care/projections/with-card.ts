import type { Card, PairRecord } from './pair-record.ts';

type Told = Pick<Card, 'about' | 'givenOn'> | Pick<Card, 'revoked'>;

/**
 * What was told of a card, in whatever order two phones told it: where both told the same thing differently the earlier day holds,
 * and what is revoked stays revoked.
 */
export const withCard = (record: PairRecord, cardId: string, told: Told): PairRecord => {
  const known = record.cards.find((card) => card.cardId === cardId) ?? unheardOf(cardId);
  const others = record.cards.filter((card) => card !== known);
  return { ...record, cards: [...others, joined(known, told)].sort(byGiving) };
};

const joined = (known: Card, told: Told): Card => {
  if ('revoked' in told) {
    const { revoked } = known;
    return revoked && keyOf(revoked.on, revoked.why) <= keyOf(told.revoked?.on, told.revoked?.why)
      ? known
      : { ...known, revoked: told.revoked };
  }
  return known.givenOn && keyOf(known.givenOn, known.about) <= keyOf(told.givenOn, told.about)
    ? known
    : { ...known, about: told.about, givenOn: told.givenOn };
};

/** By day, and of one day by what was said: two phones then agree, whichever they heard first. */
const keyOf = (on: string | undefined, said: string | undefined): string => `${on} ${said}`;

const unheardOf = (cardId: string): Card => ({ cardId, about: undefined, givenOn: undefined, revoked: undefined });

const byGiving = (a: Card, b: Card): number => compare(a.givenOn ?? '', b.givenOn ?? '') || compare(a.cardId, b.cardId);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The cards by which she or a baby is found today. */
export const validCards = ({ cards }: Pick<PairRecord, 'cards'>): readonly Card[] =>
  cards.filter(({ givenOn, revoked }) => givenOn !== undefined && !revoked);
