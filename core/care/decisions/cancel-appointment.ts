import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type CancelAppointment = DataOf<'AppointmentCancelled'>;
export type AppointmentCancelledFault = ProgrammeDayFault | 'appointment-unknown';
export type CancelAppointmentRefusal =
  | AppointmentCancelledFault
  | 'already-kept'
  | 'already-missed'
  | 'already-cancelled';

/** May it be called off? Not once it was missed: a missed visit stays one, and the next is booked by itself. */
export const cancelAppointment = (
  pair: PairState,
  cancellation: CancelAppointment,
  today: CalendarDate,
): Decided<CancelAppointmentRefusal> => {
  const fault = appointmentCancelledFault(pair, cancellation, today);
  if (fault) return refuse(fault);
  const status = pair.appointments.get(cancellation.appointmentId)?.status;
  if (status === 'kept') return refuse('already-kept');
  if (status === 'missed') return refuse('already-missed');
  if (status === 'cancelled') return refuse('already-cancelled');
  return ok([{ type: 'AppointmentCancelled', data: cancellation, occurredOn: cancellation.cancelledOn }]);
};

export const appointmentCancelledFault = (
  pair: PairState,
  { appointmentId, cancelledOn }: CancelAppointment,
  today: CalendarDate,
): AppointmentCancelledFault | undefined =>
  programmeDayFault(pair, cancelledOn, today) ??
  (pair.appointments.has(appointmentId) ? undefined : 'appointment-unknown');
