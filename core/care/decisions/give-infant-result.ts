import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';
import { type ResultFault, resultFault } from './result-fault.ts';

export type GiveInfantResult = DataOf<'InfantResultGiven'>;
export type InfantResultGivenFault = ResultFault | 'no-result-yet' | 'before-result-received';
export type GiveInfantResultRefusal = InfantResultGivenFault | 'result-already-given';

/** May it be recorded that the family was told? Not before there was an answer to tell. */
export const giveInfantResult = (
  pair: PairState,
  telling: GiveInfantResult,
  today: CalendarDate,
): Decided<GiveInfantResultRefusal> => {
  const fault = infantResultGivenFault(pair, telling, today);
  if (fault) return refuse(fault);
  if (pair.samples.get(telling.sampleId)?.givenOn) return refuse('result-already-given');
  return ok([{ type: 'InfantResultGiven', data: telling, occurredOn: telling.givenOn }]);
};

export const infantResultGivenFault = (
  pair: PairState,
  { sampleId, givenOn }: GiveInfantResult,
  today: CalendarDate,
): InfantResultGivenFault | undefined => {
  const fault = resultFault(pair, { sampleId, of: 'infant', on: givenOn }, today);
  if (fault) return fault;
  const receivedOn = pair.samples.get(sampleId)?.receivedOn;
  if (!receivedOn) return 'no-result-yet';
  return givenOn < receivedOn ? 'before-result-received' : undefined;
};
