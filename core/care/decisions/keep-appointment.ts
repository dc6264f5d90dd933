import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { pairAfterExit } from './after-exit.ts';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type KeepAppointment = DataOf<'AppointmentKept'>;
export type AppointmentKeptFault = ProgrammeDayFault | 'appointment-unknown';
export type KeepAppointmentRefusal = AppointmentKeptFault | 'after-exit' | 'already-kept' | 'already-cancelled';

/** May it be recorded that she came? Early, on the day, or late: one that was marked as missed can still be kept. */
export const keepAppointment = (
  pair: PairState,
  visit: KeepAppointment,
  today: CalendarDate,
): Decided<KeepAppointmentRefusal> => {
  const fault = appointmentKeptFault(pair, visit, today) ?? pairAfterExit(pair, visit.keptOn);
  if (fault) return refuse(fault);
  const status = pair.appointments.get(visit.appointmentId)?.status;
  if (status === 'kept') return refuse('already-kept');
  if (status === 'cancelled') return refuse('already-cancelled');
  return ok([{ type: 'AppointmentKept', data: visit, occurredOn: visit.keptOn }]);
};

export const appointmentKeptFault = (
  pair: PairState,
  { appointmentId, keptOn }: KeepAppointment,
  today: CalendarDate,
): AppointmentKeptFault | undefined =>
  programmeDayFault(pair, keptOn, today) ?? (pair.appointments.has(appointmentId) ? undefined : 'appointment-unknown');
