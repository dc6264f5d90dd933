import { privatePartOf } from '@thari/event-log/private-part';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type HerDayFault, herDayFault, type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

/** Who it is travels as the note of the entry, sealed under the mother's key. */
export type RecordDisclosure = DataOf<'DisclosureRecorded'> & { readonly note?: string };
export type DisclosureFault = ProgrammeDayFault | HerDayFault;
export type RecordDisclosureRefusal = DisclosureFault | 'already-recorded';

/** May it be recorded that somebody knows? Also after she left: a danger does not end with her follow-up. */
export const recordDisclosure = (
  pair: PairState,
  { note, ...disclosure }: RecordDisclosure,
  today: CalendarDate,
): Decided<RecordDisclosureRefusal> => {
  const { enrolment } = pair.woman;
  if (!enrolment) return refuse('not-enrolled');
  if (pair.disclosure.people.has(disclosure.disclosureId)) return refuse('already-recorded');
  const fault = disclosureFault(pair, disclosure, today);
  if (fault) return refuse(fault);
  const privatePart = privatePartOf(enrolment.motherId, { note });
  return ok([{ type: 'DisclosureRecorded', data: disclosure, occurredOn: disclosure.recordedOn, ...privatePart }]);
};

export const disclosureFault = (
  pair: PairState,
  { recordedOn, knowsSinceOn }: DataOf<'DisclosureRecorded'>,
  today: CalendarDate,
): DisclosureFault | undefined => {
  const fault = programmeDayFault(pair, recordedOn, today);
  if (fault || knowsSinceOn === undefined) return fault;
  return herDayFault(pair, knowsSinceOn, today);
};
