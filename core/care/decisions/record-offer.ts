import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, personAfterExit } from './after-exit.ts';
import { type HerDayFault, type InfantDayFault, personDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type RecordOffer = DataOf<'ServiceOffered'>;
export type OfferFault = HerDayFault | InfantDayFault;
export type RecordOfferRefusal = OfferFault | AfterExit | 'already-recorded';

/** May this offer be recorded? Also that the clinic had seen to it before she joined. */
export const recordOffer = (pair: PairState, offer: RecordOffer, today: CalendarDate): Decided<RecordOfferRefusal> => {
  if (pair.contact.recordedIds.has(offer.offerId)) return refuse('already-recorded');
  const { about, offeredOn } = offer;
  const fault = offerFault(pair, offer, today) ?? personAfterExit(pair, { about, on: offeredOn });
  if (fault) return refuse(fault);
  return ok([{ type: 'ServiceOffered', data: offer, occurredOn: offeredOn }]);
};

export const offerFault = (
  pair: PairState,
  { about, offeredOn }: RecordOffer,
  today: CalendarDate,
): OfferFault | undefined => personDayFault(pair, { about, on: offeredOn }, today);
