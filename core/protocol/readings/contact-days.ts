import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { ContactFacts, PairFacts } from '../facts.ts';

/** The days she was with the nurse before or after birth: a contact written down, or a kept visit that was booked for it. */
export const contactDays = (
  { contacts, appointments }: Pick<PairFacts, 'contacts' | 'appointments'>,
  kind: ContactFacts['kind'],
): readonly CalendarDate[] => [
  ...contacts.filter((contact) => contact.kind === kind).map(({ heldOn }) => heldOn),
  ...appointments
    .filter(({ status, reasons }) => status === 'kept' && reasons.includes(kind))
    .map(({ keptOn, dueOn }) => keptOn ?? dueOn),
];
