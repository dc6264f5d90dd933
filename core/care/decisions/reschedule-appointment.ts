import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok } from '@thari/kernel/result';
import { type BookAppointment, type BookAppointmentRefusal, bookAppointment } from './book-appointment.ts';
import { type CancelAppointmentRefusal, cancelAppointment } from './cancel-appointment.ts';
import type { Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

/** The one that is called off, the day she asked, and the one that takes its place, with an id of its own. */
export type RescheduleAppointment = {
  readonly appointmentId: string;
  readonly movedOn: CalendarDate;
  readonly booking: BookAppointment;
};
export type RescheduleAppointmentRefusal = CancelAppointmentRefusal | BookAppointmentRefusal;

/** May it move? Both happen or neither. */
export const rescheduleAppointment = (
  pair: PairState,
  { appointmentId, movedOn, booking }: RescheduleAppointment,
  today: CalendarDate,
): Decided<RescheduleAppointmentRefusal> => {
  const cancelled = cancelAppointment(pair, { appointmentId, cancelledOn: movedOn, reason: 'moved' }, today);
  if (!cancelled.ok) return cancelled;
  const booked = bookAppointment(pair, booking, today);
  return booked.ok ? ok([...cancelled.value, ...booked.value]) : booked;
};
