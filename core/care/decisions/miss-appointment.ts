import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type MissAppointment = DataOf<'AppointmentMissed'>;
export type AppointmentMissedFault = ProgrammeDayFault | 'appointment-unknown' | 'not-due-yet';
export type MissAppointmentRefusal = AppointmentMissedFault | 'already-kept' | 'already-missed' | 'already-cancelled';

/** May it be recorded that the day closed without her? On the day itself at the earliest. */
export const missAppointment = (
  pair: PairState,
  miss: MissAppointment,
  today: CalendarDate,
): Decided<MissAppointmentRefusal> => {
  const fault = appointmentMissedFault(pair, miss, today);
  if (fault) return refuse(fault);
  const status = pair.appointments.get(miss.appointmentId)?.status;
  if (status === 'kept') return refuse('already-kept');
  if (status === 'missed') return refuse('already-missed');
  if (status === 'cancelled') return refuse('already-cancelled');
  return ok([{ type: 'AppointmentMissed', data: miss, occurredOn: miss.missedOn }]);
};

export const appointmentMissedFault = (
  pair: PairState,
  { appointmentId, missedOn }: MissAppointment,
  today: CalendarDate,
): AppointmentMissedFault | undefined => {
  const fault = programmeDayFault(pair, missedOn, today);
  if (fault) return fault;
  const appointment = pair.appointments.get(appointmentId);
  if (!appointment) return 'appointment-unknown';
  return missedOn < appointment.dueOn ? 'not-due-yet' : undefined;
};
