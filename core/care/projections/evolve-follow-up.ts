import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CareEvent } from '../events/care-event.ts';
import type { Appointment, PairRecord } from './pair-record.ts';

/** The work around her: consent, sessions, appointments, tracing, referrals, moves and leaving. */
export const evolveFollowUp = (record: PairRecord, event: ReadEvent<CareEvent>): PairRecord => {
  switch (event.type) {
    case 'ConsentRecorded': {
      const { channel, given, decidedOn } = event.data;
      return { ...record, consents: { ...record.consents, [channel]: { given, on: decidedOn } } };
    }
    case 'SessionHeld': {
      const { sessionId, heldOn, kind, stage, topics } = event.data;
      return { ...record, sessions: [...record.sessions, { sessionId, heldOn, kind, stage, topics }] };
    }
    case 'ReferralMade':
      return { ...record, referrals: [...record.referrals, { ...event.data, closed: undefined }] };
    case 'ReferralClosed': {
      const { referralId, closedOn, outcome } = event.data;
      const close = (referral: PairRecord['referrals'][number]) =>
        referral.referralId === referralId ? { ...referral, closed: { on: closedOn, outcome } } : referral;
      return { ...record, referrals: record.referrals.map(close) };
    }
    case 'WomanReassigned':
      return { ...record, assignedTo: event.data.assignedTo };
    case 'PairTransferred':
      return { ...record, site: event.data.toSite, assignedTo: event.data.assignedTo ?? '' };
    case 'WomanExited': {
      const exit = { on: event.data.exitedOn, outcome: event.data.outcome };
      return { ...record, exit, exits: [...record.exits, { ...exit, returnedOn: undefined }] };
    }
    case 'WomanReturned': {
      const { returnedOn } = event.data;
      const last = record.exits.length - 1;
      return {
        ...record,
        exit: undefined,
        exits: record.exits.map((exit, i) => (i === last ? { ...exit, returnedOn } : exit)),
      };
    }
    default:
      return appointmentsAfter(record, event);
  }
};

const appointmentsAfter = (record: PairRecord, event: ReadEvent<CareEvent>): PairRecord => {
  switch (event.type) {
    case 'AppointmentBooked': {
      const { appointmentId, dueOn, time, reasons } = event.data;
      const booked: Appointment = {
        appointmentId,
        dueOn,
        time,
        reasons,
        status: 'booked',
        keptOn: undefined,
        missedOn: undefined,
        attempts: [],
      };
      return { ...record, appointments: [...record.appointments, booked] };
    }
    case 'AppointmentKept':
      return withAppointment(record, event.data.appointmentId, (it) => ({
        ...it,
        status: 'kept',
        keptOn: event.data.keptOn,
      }));
    case 'AppointmentMissed': // somebody who saw her come knows better than somebody who did not
      return withAppointment(record, event.data.appointmentId, (it) =>
        it.status === 'kept' ? it : { ...it, status: 'missed', missedOn: event.data.missedOn },
      );
    case 'AppointmentCancelled':
      return withAppointment(record, event.data.appointmentId, (it) =>
        it.status === 'booked' ? { ...it, status: 'cancelled' } : it,
      );
    case 'TracingAttempted': {
      const { attemptedOn, method, outcome, promisedOn } = event.data;
      const attempt = { attemptedOn, method, outcome, promisedOn };
      return withAppointment(record, event.data.appointmentId, (it) => ({
        ...it,
        attempts: [...it.attempts, attempt],
      }));
    }
    default:
      return record;
  }
};

const withAppointment = (
  record: PairRecord,
  id: string | undefined,
  change: (it: Appointment) => Appointment,
): PairRecord => ({
  ...record,
  appointments: record.appointments.map((it) => (it.appointmentId === id ? change(it) : it)),
});
