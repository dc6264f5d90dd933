import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import {
  type HerDayFault,
  type InfantDayFault,
  type ProgrammeDayFault,
  personDayFault,
  programmeDayFault,
} from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type GiveCard = DataOf<'CardGiven'>;
export type CardFault = ProgrammeDayFault | HerDayFault | InfantDayFault;
export type GiveCardRefusal = CardFault | 'card-already-given' | 'card-revoked';

/** May this card be hers, or this baby's? Also after she left: it is how she is known when she comes back. */
export const giveCard = (pair: PairState, card: GiveCard, today: CalendarDate): Decided<GiveCardRefusal> => {
  const fault = cardFault(pair, card, today);
  if (fault) return refuse(fault);
  if (pair.cards.revoked.has(card.cardId)) return refuse('card-revoked');
  if (pair.cards.given.has(card.cardId)) return refuse('card-already-given');
  return ok([{ type: 'CardGiven', data: card, occurredOn: card.givenOn }]);
};

export const cardFault = (pair: PairState, { about, givenOn }: GiveCard, today: CalendarDate): CardFault | undefined =>
  programmeDayFault(pair, givenOn, today) ?? personDayFault(pair, { about, on: givenOn }, today);
