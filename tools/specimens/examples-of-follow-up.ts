import type { CareDraft } from '@thari/care/events/care-event';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import * as the from './ids.ts';

/** One valid example of each event about meeting her and finding her again. When an event changes, this no longer compiles. */
export const examplesOfFollowUp: readonly CareDraft[] = [
  {
    type: 'SessionHeld',
    occurredOn: on('2025-01-15'),
    data: {
      sessionId: the.session,
      heldOn: on('2025-01-15'),
      kind: 'one-to-one',
      stage: 'first-visit',
      topics: ['taking-medicine', 'telling-somebody'],
      missedDoses30Days: 0,
      managesHowWell: 'very-well',
      takenHowOften: 'almost-always',
      minutes: 35,
    },
  },
  {
    type: 'AppointmentBooked',
    occurredOn: on('2025-01-15'),
    data: {
      appointmentId: the.visit,
      dueOn: on('2025-02-12'),
      time: '09:30',
      reasons: ['antenatal', 'her-refill'],
    },
  },
  {
    type: 'AppointmentKept',
    occurredOn: on('2025-02-12'),
    data: { appointmentId: the.visit, keptOn: on('2025-02-12') },
  },
  {
    type: 'AppointmentMissed',
    occurredOn: on('2025-03-12'),
    data: { appointmentId: the.missedVisit, missedOn: on('2025-03-12') },
  },
  {
    type: 'TracingAttempted',
    occurredOn: on('2025-03-14'),
    data: {
      attemptId: the.attempt,
      appointmentId: the.missedVisit,
      attemptedOn: on('2025-03-14'),
      reason: 'missed-visit',
      method: 'phone',
      reached: true,
      outcome: 'will-return',
      promisedOn: on('2025-03-17'),
    },
  },
  {
    type: 'AppointmentCancelled',
    occurredOn: on('2025-03-17'),
    data: { appointmentId: the.cancelledVisit, cancelledOn: on('2025-03-17'), reason: 'moved' },
  },
  {
    type: 'ClinicContactHeld',
    occurredOn: on('2025-03-17'),
    data: { contactId: the.contact, kind: 'antenatal', heldOn: on('2025-03-17') },
  },
  {
    type: 'ScreenDone',
    occurredOn: on('2025-03-17'),
    data: {
      screenId: the.screen,
      about: the.nomsa,
      screen: 'mood',
      doneOn: on('2025-03-17'),
      concern: true,
      score: 14,
    },
  },
  {
    type: 'ServiceOffered',
    occurredOn: on('2025-03-17'),
    data: {
      offerId: the.offer,
      about: the.nomsa,
      service: 'partner-test',
      offeredOn: on('2025-03-17'),
      outcome: 'accepted',
    },
  },
  {
    type: 'ReferralMade',
    occurredOn: on('2025-03-17'),
    data: {
      referralId: the.referral,
      about: the.nomsa,
      madeOn: on('2025-03-17'),
      to: 'nurse',
      reason: 'mood',
      sameDay: false,
    },
  },
  {
    type: 'ReferralClosed',
    occurredOn: on('2025-03-19'),
    data: { referralId: the.referral, closedOn: on('2025-03-19'), outcome: 'attended', answer: 'come-again' },
  },
  {
    type: 'CardGiven',
    occurredOn: on('2025-01-15'),
    data: { cardId: the.card, about: the.nomsa, givenOn: on('2025-01-15') },
  },
  {
    type: 'CardRevoked',
    occurredOn: on('2025-03-19'),
    data: { cardId: the.card, revokedOn: on('2025-03-19'), why: 'lost' },
  },
];
