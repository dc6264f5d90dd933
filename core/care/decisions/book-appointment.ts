import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { pairAfterExit } from './after-exit.ts';
import type { DataOf, Decided } from './decision.ts';
import { nobodyInCare } from './nobody-in-care.ts';
import type { PairState } from './pair-state.ts';

export type BookAppointment = DataOf<'AppointmentBooked'>;
export type AppointmentFault = 'not-enrolled' | 'before-enrolment' | 'too-far-ahead';
export type BookAppointmentRefusal =
  | AppointmentFault
  | 'after-exit'
  | 'nobody-in-care'
  | 'in-the-past'
  | 'appointment-already-booked';

/** No rule of the programme looks further ahead than two years: beyond it the year was mistyped, and the diary would hide it. */
const furthestDays = 730;

/** May she be expected on that day? Today counts, for a woman who has just walked in. */
export const bookAppointment = (
  pair: PairState,
  booking: BookAppointment,
  today: CalendarDate,
): Decided<BookAppointmentRefusal> => {
  if (pair.appointments.has(booking.appointmentId)) return refuse('appointment-already-booked');
  const fault = appointmentFault(pair, booking, today) ?? pairAfterExit(pair, booking.dueOn);
  if (fault) return refuse(fault);
  if (nobodyInCare(pair)) return refuse('nobody-in-care');
  if (booking.dueOn < today) return refuse('in-the-past');
  return ok([{ type: 'AppointmentBooked', data: booking, occurredOn: today }]);
};

export const appointmentFault = (
  { woman: { enrolment } }: PairState,
  { dueOn }: BookAppointment,
  today: CalendarDate,
): AppointmentFault | undefined => {
  if (!enrolment) return 'not-enrolled';
  if (dueOn < enrolment.enrolledOn) return 'before-enrolment';
  return dueOn > addDays(today, furthestDays) ? 'too-far-ahead' : undefined;
};
