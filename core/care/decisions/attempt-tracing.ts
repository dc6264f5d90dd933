import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import type { CareDraft } from '../events/care-event.ts';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type AttemptTracing = DataOf<'TracingAttempted'>;
export type TracingFault = ProgrammeDayFault | 'appointment-unknown' | 'not-due-yet' | 'promised-before-attempt';
export type AttemptTracingRefusal =
  | TracingFault
  | 'attempt-already-recorded'
  | 'already-kept'
  | 'already-cancelled'
  | 'reached-contradicts-outcome';

/**
 * May this attempt be recorded? Also after she left: a woman who was lost is still looked for.
 * Looking for her says that she had not come, so an appointment that is still open is marked as missed with it.
 */
export const attemptTracing = (
  pair: PairState,
  attempt: AttemptTracing,
  today: CalendarDate,
): Decided<AttemptTracingRefusal> => {
  if (pair.contact.attemptIds.has(attempt.attemptId)) return refuse('attempt-already-recorded');
  const fault = tracingFault(pair, attempt, today);
  if (fault) return refuse(fault);
  const status = attempt.appointmentId && pair.appointments.get(attempt.appointmentId)?.status;
  if (status === 'kept') return refuse('already-kept');
  if (status === 'cancelled') return refuse('already-cancelled');
  if (attempt.reached && unreached.has(attempt.outcome)) return refuse('reached-contradicts-outcome');
  return ok([
    ...missedWith(pair, attempt, today),
    { type: 'TracingAttempted', data: attempt, occurredOn: attempt.attemptedOn },
  ]);
};

const unreached: ReadonlySet<string> = new Set<AttemptTracing['outcome']>(['no-answer', 'not-found']);

/** Not while its day is still running: she may yet come. */
const missedWith = ({ appointments }: PairState, attempt: AttemptTracing, today: CalendarDate): CareDraft[] => {
  const { appointmentId } = attempt;
  const appointment = appointmentId === undefined ? undefined : appointments.get(appointmentId);
  if (appointmentId === undefined || appointment?.status !== 'booked' || appointment.dueOn >= today) return [];
  const missedOn = appointment.dueOn;
  return [{ type: 'AppointmentMissed', data: { appointmentId, missedOn }, occurredOn: missedOn }];
};

export const tracingFault = (
  pair: PairState,
  { appointmentId, attemptedOn, promisedOn }: AttemptTracing,
  today: CalendarDate,
): TracingFault | undefined => {
  const fault = programmeDayFault(pair, attemptedOn, today);
  if (fault) return fault;
  if (promisedOn && promisedOn < attemptedOn) return 'promised-before-attempt';
  if (appointmentId === undefined) return undefined;
  const appointment = pair.appointments.get(appointmentId);
  if (!appointment) return 'appointment-unknown';
  return attemptedOn < appointment.dueOn ? 'not-due-yet' : undefined;
};
