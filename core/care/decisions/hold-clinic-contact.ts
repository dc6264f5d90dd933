import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { afterExit, pairAfterExit } from './after-exit.ts';
import { type HerDayFault, herDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type HoldClinicContact = DataOf<'ClinicContactHeld'>;
export type HoldClinicContactRefusal = HerDayFault | 'after-exit' | 'already-recorded';

/** May this contact with the nurse be recorded? Also one from before she joined; after the birth also of the baby without her. */
export const holdClinicContact = (
  pair: PairState,
  contact: HoldClinicContact,
  today: CalendarDate,
): Decided<HoldClinicContactRefusal> => {
  if (pair.contact.recordedIds.has(contact.contactId)) return refuse('already-recorded');
  const { kind, heldOn } = contact;
  const left = kind === 'antenatal' ? afterExit(pair, heldOn) : pairAfterExit(pair, heldOn);
  const fault = clinicContactFault(pair, contact, today) ?? left;
  if (fault) return refuse(fault);
  return ok([{ type: 'ClinicContactHeld', data: contact, occurredOn: heldOn }]);
};

export const clinicContactFault = (
  pair: PairState,
  { kind, heldOn }: HoldClinicContact,
  today: CalendarDate,
): HerDayFault | undefined => {
  const fault = herDayFault(pair, heldOn, today);
  const mayBeTheBabys = kind === 'postnatal' && fault === 'after-her-death' && pair.infants.size > 0;
  return mayBeTheBabys ? undefined : fault;
};
