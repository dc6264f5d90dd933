import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type EndDisclosure = DataOf<'DisclosureEnded'>;
export type DisclosureEndedFault = ProgrammeDayFault | 'person-unknown';
export type EndDisclosureRefusal = DisclosureEndedFault | 'already-recorded';

/** May this person be taken off the list of those who know? */
export const endDisclosure = (
  pair: PairState,
  end: EndDisclosure,
  today: CalendarDate,
): Decided<EndDisclosureRefusal> => {
  const fault = disclosureEndedFault(pair, end, today);
  if (fault) return refuse(fault);
  if (pair.disclosure.people.get(end.disclosureId)?.endedOn) return refuse('already-recorded');
  return ok([{ type: 'DisclosureEnded', data: end, occurredOn: end.endedOn }]);
};

export const disclosureEndedFault = (
  pair: PairState,
  { disclosureId, endedOn }: EndDisclosure,
  today: CalendarDate,
): DisclosureEndedFault | undefined => {
  const fault = programmeDayFault(pair, endedOn, today);
  if (fault) return fault;
  return pair.disclosure.people.has(disclosureId) ? undefined : 'person-unknown';
};
