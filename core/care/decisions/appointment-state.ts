import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { CareEvent } from '../events/care-event.ts';
import { begun, changed } from './changed.ts';

/** What the decisions know of one appointment: two people may both say how it ended, and then the latest counts here. */
export type AppointmentState = {
  readonly dueOn: CalendarDate;
  readonly status: 'booked' | 'kept' | 'missed' | 'cancelled';
};
export type Appointments = ReadonlyMap<string, AppointmentState>;

export const appointmentsAfter = (appointments: Appointments, event: ReadEvent<CareEvent>): Appointments => {
  switch (event.type) {
    case 'AppointmentBooked':
      return begun(appointments, event.data.appointmentId, { dueOn: event.data.dueOn, status: 'booked' });
    case 'AppointmentKept':
      return now(appointments, event.data.appointmentId, 'kept');
    case 'AppointmentMissed':
      return now(appointments, event.data.appointmentId, 'missed');
    case 'AppointmentCancelled':
      return now(appointments, event.data.appointmentId, 'cancelled');
    default:
      return appointments;
  }
};

const now = (appointments: Appointments, id: string, status: AppointmentState['status']): Appointments =>
  changed(appointments, id, (appointment) => ({ ...appointment, status }));
