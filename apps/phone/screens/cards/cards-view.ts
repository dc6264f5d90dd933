import { validCards } from '@thari/care/projections/with-card';
import type { PairPage } from '../../engine/engine-api.ts';
import type { DateWords } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';

export type CardLine = {
  readonly cardId: string;
  /** Whose it is: a name. */
  readonly title: string;
  readonly sub: string;
};
export type FormerCard = CardLine & { readonly why: string };
export type CardsView = { readonly cards: readonly CardLine[]; readonly former: readonly FormerCard[] };
type Saying = { readonly t: Words; readonly say: DateWords };

/** Her cards that count, her own before a baby’s and the newest first, and those that do not. The card of a baby who died is not brought up. */
export const cardsView = ({ record, people, today }: PairPage, { t, say }: Saying): CardsView => {
  const { mother, infants } = record;
  const gone = new Set(infants.filter(({ diedOn }) => diedOn).map(({ infantId }) => infantId));
  const shown = record.cards.filter(({ about }) => about === undefined || !gone.has(about));
  const titleOf = (about: string | undefined): string =>
    people[about ?? mother.motherId]?.givenName ||
    (about === mother.motherId ? t.cards.whose.mother : t.cards.whose.baby);
  const counts = new Set(validCards(record));
  return {
    cards: [...shown]
      .reverse()
      .sort((a, b) => Number(b.about === mother.motherId) - Number(a.about === mother.motherId))
      .filter((card) => counts.has(card))
      .map(({ cardId, about, givenOn }) => ({
        cardId,
        title: titleOf(about),
        sub: givenOn ? t.cards.givenSince(say.near(givenOn, today)) : '',
      })),
    former: shown.flatMap(({ cardId, about, revoked }) =>
      revoked
        ? [{ cardId, title: titleOf(about), why: t.cards.why[revoked.why], sub: say.near(revoked.on, today) }]
        : [],
    ),
  };
};
