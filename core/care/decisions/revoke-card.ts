import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type RevokeCard = DataOf<'CardRevoked'>;
export type CardRevokedFault = ProgrammeDayFault | 'card-unknown';
export type RevokeCardRefusal = CardRevokedFault | 'card-revoked';

/** May this card stop counting? Always, so long as it is one of hers: a lost card is reported at any time. */
export const revokeCard = (pair: PairState, card: RevokeCard, today: CalendarDate): Decided<RevokeCardRefusal> => {
  const fault = cardRevokedFault(pair, card, today);
  if (fault) return refuse(fault);
  if (pair.cards.revoked.has(card.cardId)) return refuse('card-revoked');
  return ok([{ type: 'CardRevoked', data: card, occurredOn: card.revokedOn }]);
};

export const cardRevokedFault = (
  pair: PairState,
  { cardId, revokedOn }: RevokeCard,
  today: CalendarDate,
): CardRevokedFault | undefined =>
  programmeDayFault(pair, revokedOn, today) ?? (pair.cards.given.has(cardId) ? undefined : 'card-unknown');
