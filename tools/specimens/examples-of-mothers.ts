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
    data: { channel: 'call', given: true, decidedOn: first, decidedWith: 'herself' },
  },
  {
    type: 'DisclosureRecorded',
    occurredOn: on('2025-02-12'),
    data: {
      disclosureId: the.disclosure,
      relation: 'sister',
      how: 'with-me',
      reaction: 'supportive',
      knowsSinceOn: on('2025-02-01'),
      recordedOn: on('2025-02-12'),
    },
    privatePart: { personId: the.nomsa, content: { note: 'Lerato' } },
  },
  {
    type: 'DisclosureEnded',
    occurredOn: on('2025-05-05'),
    data: { disclosureId: the.disclosure, endedOn: on('2025-05-05') },
  },
  {
    type: 'SafeReachSet',
    occurredOn: on('2025-02-12'),
    data: {
      phoneOf: 'shared-does-not-know',
      days: [1, 3, 5],
      fromTime: '09:00',
      untilTime: '16:00',
      setOn: on('2025-02-12'),
    },
    privatePart: { personId: the.nomsa, content: { neverSay: 'the blue building' } },
  },
  {
    type: 'SafetyFlagSet',
    occurredOn: on('2025-05-05'),
    data: { raised: true, setOn: on('2025-05-05') },
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
