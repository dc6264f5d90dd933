import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CareEvent } from '../events/care-event.ts';

/**
 * What the decisions know of her cards. Two phones may tell of one card in either order, so what counts is what was ever said:
 * a card that was revoked anywhere stays revoked.
 */
export type CardState = { readonly given: ReadonlySet<string>; readonly revoked: ReadonlySet<string> };

export const noCards: CardState = { given: new Set(), revoked: new Set() };

export const cardsAfter = (cards: CardState, { type, data }: ReadEvent<CareEvent>): CardState => {
  if (type === 'CardGiven') return { ...cards, given: new Set(cards.given).add(data.cardId) };
  if (type === 'CardRevoked') return { ...cards, revoked: new Set(cards.revoked).add(data.cardId) };
  return cards;
};
