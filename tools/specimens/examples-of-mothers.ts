import type { CareDraft } from '@thari/care/events/care-event';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import * as the from './ids.ts';

const first = on('2025-01-15');

/** One valid example of each event about the woman, in its newest shape. When an event changes, this no longer compiles. */
export const examplesOfMothers: readonly CareDraft[] = [
  {
    type: 'WomanEnrolled',
    occurredOn: first,
    data: {
      motherId: the.nomsa,
      assignedTo: the.grace,
      enrolledOn: first,
      status: 'positive',
      statusKnown: 'tested-in-this-pregnancy',
      bornOn: on('1999-07-01'),
      birthDateEstimated: true,
    },
    privatePart: { personId: the.nomsa, content: { givenName: 'Nomsa' } },
  },
  {
    type: 'ConsentRecorded',
    occurredOn: first,
    data: { channel: 'call', given: true, decidedOn: first },
  },
  {
    type: 'PregnancyRecorded',
    occurredOn: first,
    data: {
      pregnancyId: the.pregnancy,
      dueOn: on('2025-06-20'),
      dueDateFrom: 'last-period',
      lastPeriodOn: on('2024-09-13'),
      firstAntenatalVisitOn: first,
    },
  },
  {
    type: 'StatusLearned',
    occurredOn: first,
    data: { status: 'positive', testedOn: first, statusKnown: 'tested-in-this-pregnancy' },
  },
  {
    type: 'WomanTested',
    occurredOn: first,
    data: { testId: the.rapidTest, test: 'syphilis', testedOn: first, result: 'negative' },
  },
  {
    type: 'AntiretroviralsStarted',
    occurredOn: first,
    data: { startedOn: first, timing: 'during-pregnancy' },
  },
  {
    type: 'DueDateRevised',
    occurredOn: on('2025-02-12'),
    data: {
      pregnancyId: the.pregnancy,
      dueOn: on('2025-06-16'),
      dueDateFrom: 'ultrasound',
      revisedOn: on('2025-02-12'),
    },
  },
  {
    type: 'ViralLoadSampleTaken',
    occurredOn: on('2025-04-15'),
    data: { sampleId: the.motherSample, takenOn: on('2025-04-15'), purpose: 'routine' },
  },
  {
    type: 'ViralLoadResultReceived',
    occurredOn: on('2025-04-29'),
    data: {
      sampleId: the.motherSample,
      receivedOn: on('2025-04-29'),
      outcome: 'measured',
      copies: 40,
      qualifier: 'less-than',
    },
  },
  {
    type: 'PregnancyLost',
    occurredOn: on('2026-11-02'),
    data: { pregnancyId: the.lostPregnancy, lostOn: on('2026-11-02'), outcome: 'miscarriage' },
  },
  {
    type: 'PairTransferred',
    occurredOn: on('2026-11-10'),
    data: { toSite: the.otherSite, transferredOn: on('2026-11-10'), assignedTo: the.otherWorker },
  },
  {
    type: 'TransferReceived',
    occurredOn: on('2026-11-12'),
    data: { atSite: the.otherSite, receivedOn: on('2026-11-12'), assignedTo: the.otherWorker },
  },
  {
    type: 'WomanReassigned',
    occurredOn: on('2026-11-12'),
    data: { assignedTo: the.grace, reassignedOn: on('2026-11-12') },
  },
  {
    type: 'WomanExited',
    occurredOn: on('2026-11-15'),
    data: { exitedOn: on('2026-11-15'), outcome: 'silent-transfer' },
  },
  { type: 'WomanReturned', occurredOn: on('2026-11-18'), data: { returnedOn: on('2026-11-18') } },
  { type: 'MotherDied', occurredOn: on('2026-11-20'), data: { diedOn: on('2026-11-20') } },
];
