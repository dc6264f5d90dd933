import { privatePartOf } from '@thari/event-log/private-part';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { pairAfterExit } from './after-exit.ts';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

/** A note is free text, so it is sealed under the mother's key. */
export type HoldSession = DataOf<'SessionHeld'> & { readonly note?: string };
export type HoldSessionRefusal = ProgrammeDayFault | 'after-exit' | 'session-already-recorded';

/** May this session be recorded? After the mother's death too: it is then with whoever cares for the baby. */
export const holdSession = (
  pair: PairState,
  { note, ...session }: HoldSession,
  today: CalendarDate,
): Decided<HoldSessionRefusal> => {
  const { enrolment } = pair.woman;
  if (!enrolment) return refuse('not-enrolled');
  if (pair.contact.sessionIds.has(session.sessionId)) return refuse('session-already-recorded');
  const fault = sessionFault(pair, session, today) ?? pairAfterExit(pair, session.heldOn);
  if (fault) return refuse(fault);
  const privatePart = privatePartOf(enrolment.motherId, { note });
  return ok([{ type: 'SessionHeld', data: session, occurredOn: session.heldOn, ...privatePart }]);
};

export const sessionFault = (
  pair: PairState,
  { heldOn }: DataOf<'SessionHeld'>,
  today: CalendarDate,
): ProgrammeDayFault | undefined => programmeDayFault(pair, heldOn, today);
