import type { CareDraft } from '@thari/care/events/care-event';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import * as the from './ids.ts';

const infantId = the.thandi;

const careOfThandi: readonly CareDraft[] = [
  {
    type: 'ImmunisationGiven',
    occurredOn: on('2025-07-25'),
    data: { infantId, visit: 'week-6', givenOn: on('2025-07-25') },
  },
  {
    type: 'InfantMeasured',
    occurredOn: on('2025-07-25'),
    data: {
      infantId,
      measuredOn: on('2025-07-25'),
      weightGrams: 4480,
      lengthMillimetres: 545,
      armMillimetres: 118,
    },
  },
  {
    type: 'FeedingRecorded',
    occurredOn: on('2025-07-25'),
    data: { infantId, recordedOn: on('2025-07-25'), feeding: 'exclusive' },
  },
  {
    type: 'InfantMedicineStopped',
    occurredOn: on('2025-07-26'),
    data: { infantId, medicine: 'prophylaxis', stoppedOn: on('2025-07-26') },
  },
  {
    type: 'InfantTreatmentStarted',
    occurredOn: on('2025-08-12'),
    data: { infantId, startedOn: on('2025-08-12') },
  },
  {
    type: 'CaregiverChanged',
    occurredOn: on('2025-10-01'),
    data: { infantId, caregiver: 'grandmother', fromOn: on('2025-10-01'), knows: 'no' },
  },
  {
    type: 'InfantExited',
    occurredOn: on('2026-11-17'),
    data: { infantId, exitedOn: on('2026-11-17'), outcome: 'transfer-confirmed' },
  },
];

/** One valid example of each event about a baby, in its newest shape. When an event changes, this no longer compiles. */
export const examplesOfInfants: readonly CareDraft[] = [
  {
    type: 'InfantBorn',
    occurredOn: on('2025-06-14'),
    data: {
      infantId,
      pregnancyId: the.pregnancy,
      bornOn: on('2025-06-14'),
      sex: 'female',
      birthOrder: 1,
      placeOfBirth: 'facility',
      feeding: 'breastfed',
      weightGrams: 3120,
      bornOnEstimated: false,
      weeksAtBirth: 39,
    },
  },
  {
    type: 'ProphylaxisGiven',
    occurredOn: on('2025-06-14'),
    data: { infantId, givenOn: on('2025-06-14'), regimen: 'nvp', daysSupplied: 42, first: true },
  },
  {
    type: 'InfantSampleTaken',
    occurredOn: on('2025-07-25'),
    data: {
      infantId,
      sampleId: the.infantSample,
      test: 'nat',
      takenOn: on('2025-07-25'),
      purpose: 'first',
      placeTaken: 'facility',
    },
  },
  {
    type: 'CotrimoxazoleGiven',
    occurredOn: on('2025-07-25'),
    data: { infantId, givenOn: on('2025-07-25'), daysSupplied: 28, first: true },
  },
  {
    type: 'InfantResultReceived',
    occurredOn: on('2025-08-08'),
    data: { sampleId: the.infantSample, receivedOn: on('2025-08-08'), result: 'negative' },
  },
  {
    type: 'InfantResultGiven',
    occurredOn: on('2025-08-11'),
    data: { sampleId: the.infantSample, givenOn: on('2025-08-11') },
  },
  ...careOfThandi,
  {
    type: 'BreastfeedingStopped',
    occurredOn: on('2026-03-01'),
    data: { infantId, stoppedOn: on('2026-03-01') },
  },
  {
    type: 'BreastfeedingRestarted',
    occurredOn: on('2026-03-20'),
    data: { infantId, restartedOn: on('2026-03-20') },
  },
  { type: 'InfantDied', occurredOn: on('2026-09-09'), data: { infantId, diedOn: on('2026-09-09') } },
];
