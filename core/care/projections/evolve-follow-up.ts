import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { CareEvent } from '../events/care-event.ts';
import { afterMove } from './after-move.ts';
import type { Appointment, PairRecord } from './pair-record.ts';
import { withCard } from './with-card.ts';
import { withContact } from './with-contact.ts';

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
    case 'ClinicContactHeld':
      return withContact(record, event.data);
    case 'ReferralMade':
      return { ...record, referrals: [...record.referrals, { ...event.data, closed: undefined }] };
    case 'ReferralClosed': {
      const { referralId, closedOn, outcome, answer } = event.data;
      const closed = { on: closedOn, outcome, answer, by: event.envelope.author };
      const close = (referral: PairRecord['referrals'][number]) =>
        referral.referralId === referralId ? { ...referral, closed } : referral;
      return { ...record, referrals: record.referrals.map(close) };
    }
    case 'WomanReassigned':
      return { ...record, assignedTo: event.data.assignedTo };
    case 'PairTransferred':
    case 'TransferReceived':
      return afterMove(record, event);
    case 'CardGiven':
      return withCard(record, event.data.cardId, { about: event.data.about, givenOn: event.data.givenOn });
    case 'CardRevoked':
      return withCard(record, event.data.cardId, { revoked: { on: event.data.revokedOn, why: event.data.why } });
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
      return reachAfter(appointmentsAfter(record, event), event);
  }
};

/** Who knows about her, and how she is safely reached. */
const reachAfter = (record: PairRecord, event: ReadEvent<CareEvent>): PairRecord => {
  switch (event.type) {
    case 'DisclosureRecorded':
      return { ...record, disclosures: [...record.disclosures, { ...event.data, endedOn: undefined }] };
    case 'DisclosureEnded': {
      const { disclosureId, endedOn } = event.data;
      const end = (one: PairRecord['disclosures'][number]) =>
        one.disclosureId === disclosureId ? { ...one, endedOn } : one;
      return { ...record, disclosures: record.disclosures.map(end) };
    }
    case 'SafeReachSet':
      return { ...record, safeReach: event.data };
    case 'SafetyFlagSet':
      return { ...record, flaggedOn: event.data.raised ? event.data.setOn : undefined };
    default:
      return record;
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
    case 'AppointmentKept': {
      const { appointmentId, keptOn } = event.data;
      const kept = (it: Appointment): Appointment => ({ ...it, status: 'kept', keptOn });
      return withAppointment(contactsOf(record, event.data), appointmentId, kept);
    }
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

/** A visit to the nurse was a contact with her. Kept twice, because two people saw her come, it was one all the same. */
const contactsOf = (
  record: PairRecord,
  { appointmentId, keptOn }: { readonly appointmentId: string; readonly keptOn: CalendarDate },
): PairRecord => {
  const visit = record.appointments.find((it) => it.appointmentId === appointmentId);
  if (!visit || visit.status === 'kept') return record;
  return (['antenatal', 'postnatal'] as const)
    .filter((kind) => visit.reasons.includes(kind))
    .reduce((with_, kind) => withContact(with_, { kind, heldOn: keptOn }), record);
};

const withAppointment = (
  record: PairRecord,
  id: string | undefined,
  change: (it: Appointment) => Appointment,
): PairRecord => {
  const at = record.appointments.findIndex((it) => it.appointmentId === id);
  const before = record.appointments[at];
  return before ? { ...record, appointments: record.appointments.with(at, change(before)) } : record;
};
