import { type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import type { AppointmentFacts, PairFacts } from '../facts.ts';
import { seenAgainOn } from './absence.ts';

/**
 * The first day on which she was seen after a missed visit, as far as days of their own are written down.
 * The last day she was seen moves each time she comes; what was written on a day keeps the first one in its place.
 */
export const returnedOn = (missed: AppointmentFacts, pair: PairFacts): CalendarDate | undefined => {
  const written = [
    ...pair.sessions.map(({ heldOn }) => heldOn),
    ...pair.contacts.map(({ heldOn }) => heldOn),
    ...pair.mother.screens.map(({ doneOn }) => doneOn),
  ];
  return earliest(seenAgainOn(missed, pair), ...written.filter((day) => day >= missed.dueOn));
};
