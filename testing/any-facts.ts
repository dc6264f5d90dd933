import { addDays, type CalendarDate, calendarDate as on } from '@thari/kernel/calendar-date';
import type {
  AppointmentFacts,
  InfantFacts,
  InfantSampleFacts,
  InfantTestResult,
  MotherFacts,
  PairFacts,
  PregnancyFacts,
  ScreenFacts,
  ViralLoadFacts,
} from '@thari/protocol/facts';
import fc from 'fast-check';
import { thandiBornOn } from './facts.ts';

/** Women and babies drawn at random: consistent dates, nothing promised about sense. */

const results: readonly InfantTestResult[] = ['positive', 'negative', 'indeterminate', 'invalid', 'rejected'];

/** A day within some days of another. */
export const anyDayFrom = (start: CalendarDate, days: number): fc.Arbitrary<CalendarDate> =>
  fc.nat(days).map((after) => addDays(start, after));

const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });

const anySample = (bornOn: CalendarDate): fc.Arbitrary<InfantSampleFacts> =>
  anyDayFrom(bornOn, 900).chain((takenOn) =>
    fc.record({
      sampleId: fc.uuid(),
      test: fc.constantFrom('nat', 'nat', 'antibody'),
      purpose: fc.constant('not-recorded'),
      takenOn: fc.constant(takenOn),
      answers: fc.array(fc.record({ result: fc.constantFrom(...results), receivedOn: anyDayFrom(takenOn, 90) }), {
        maxLength: 2,
      }),
      givenOn: maybe(anyDayFrom(addDays(takenOn, 90), 60)),
    }),
  );

const infantExits = ['transfer-confirmed', 'lost'];

const anyScreens = (from: CalendarDate, screens: readonly ScreenFacts['screen'][]): fc.Arbitrary<ScreenFacts[]> =>
  fc.array(fc.record({ screen: fc.constantFrom(...screens), doneOn: anyDayFrom(from, 800), concern: fc.boolean() }), {
    maxLength: 4,
  });

export const anyInfantFacts = (): fc.Arbitrary<InfantFacts> =>
  anyDayFrom(thandiBornOn, 700).chain((bornOn) =>
    fc.record({
      infantId: fc.uuid(),
      pregnancyId: fc.constant(undefined),
      bornOn: fc.constant(bornOn),
      bornOnIsEstimated: fc.boolean(),
      weeksAtBirth: maybe(fc.integer({ min: 24, max: 42 })),
      caregiver: fc.constantFrom('mother', 'mother', 'other'),
      exit: maybe(fc.record({ on: anyDayFrom(bornOn, 900), outcome: fc.constantFrom(...infantExits) })),
      diedOn: maybe(anyDayFrom(bornOn, 900)),
      exposed: fc.constantFrom(true, true, false),
      feeding: fc.oneof(
        fc.record({ now: fc.constantFrom('breastfed' as const, 'never-breastfed' as const, 'not-recorded' as const) }),
        fc.record({ now: fc.constant('stopped' as const), stoppedOn: anyDayFrom(bornOn, 900) }),
      ),
      samples: fc.array(anySample(bornOn), { maxLength: 6 }),
      prophylaxisFirstGivenOn: maybe(anyDayFrom(bornOn, 60)),
      cotrimoxazoleFirstGivenOn: maybe(anyDayFrom(bornOn, 100)),
      prophylaxisSupplies: fc.array(
        fc.record({ givenOn: anyDayFrom(bornOn, 200), daysSupplied: maybe(fc.integer({ min: 1, max: 90 })) }),
        { maxLength: 3 },
      ),
      prophylaxisStoppedOn: maybe(anyDayFrom(bornOn, 400)),
      cotrimoxazoleStoppedOn: maybe(anyDayFrom(bornOn, 900)),
      treatmentStartedOn: maybe(anyDayFrom(bornOn, 400)),
      immunisations: fc.array(
        fc.record({
          visit: fc.constantFrom('birth', 'week-6', 'week-10', 'week-14', 'month-9', 'month-18'),
          givenOn: anyDayFrom(bornOn, 600),
        }),
        { maxLength: 4 },
      ),
      screens: anyScreens(bornOn, ['tuberculosis', 'growth', 'development', 'illness']),
      feedingRecords: fc.array(
        fc.record({
          recordedOn: anyDayFrom(bornOn, 700),
          feeding: fc.constantFrom('exclusive', 'mixed', 'replacement', 'breast-and-food', 'food-only'),
        }),
        { maxLength: 3 },
      ),
    }),
  );

const anyPregnancy = (): fc.Arbitrary<PregnancyFacts> =>
  anyDayFrom(thandiBornOn, 700).chain((dueOn) =>
    fc.record({
      pregnancyId: fc.uuid(),
      dueOn: fc.constant(dueOn),
      recordedOn: anyDayFrom(addDays(dueOn, -270), 260),
      ended: maybe(
        fc.record({
          on: anyDayFrom(addDays(dueOn, -200), 220),
          outcome: fc.constantFrom('birth', 'miscarriage', 'stillbirth', 'induced-abortion'),
        }),
      ),
    }),
  );

const anyViralLoad = (): fc.Arbitrary<ViralLoadFacts> =>
  anyDayFrom(on('2025-06-01'), 1200).chain((takenOn) =>
    fc.record({
      sampleId: fc.uuid(),
      takenOn: fc.constant(takenOn),
      result: maybe(
        fc.record({
          receivedOn: anyDayFrom(takenOn, 90),
          outcome: fc.constantFrom('measured', 'below-detection', 'rejected'),
          copies: maybe(fc.nat(3000)),
        }),
      ),
    }),
  );

export const anyMotherFacts = (): fc.Arbitrary<MotherFacts> =>
  fc.record({
    motherId: fc.uuid(),
    enrolledOn: anyDayFrom(on('2025-06-01'), 900),
    bornOn: maybe(anyDayFrom(on('1985-01-01'), 8000)),
    status: fc.constantFrom('positive', 'positive', 'negative', 'unknown'),
    statusKnown: fc.constantFrom(
      'before-this-pregnancy',
      'tested-in-this-pregnancy',
      'tested-after-delivery',
      'not-applicable',
    ),
    statusLearnedOn: maybe(anyDayFrom(on('2025-06-01'), 900)),
    diedOn: maybe(anyDayFrom(on('2025-12-01'), 1200)),
    pregnancies: fc.array(anyPregnancy(), { maxLength: 2 }),
    antiretroviralsStartedOn: maybe(anyDayFrom(on('2025-01-01'), 900)),
    viralLoads: fc.array(anyViralLoad(), { maxLength: 4 }),
    tests: fc.array(
      fc.record({
        test: fc.constantFrom('hiv', 'syphilis', 'hepatitis-b'),
        testedOn: anyDayFrom(on('2025-06-01'), 1200),
        result: fc.constantFrom('negative', 'negative', 'positive', 'unclear'),
      }),
      { maxLength: 4 },
    ),
    screens: anyScreens(on('2025-06-01'), ['tuberculosis', 'mood', 'safety', 'stigma', 'support']),
    services: fc.array(
      fc.record({
        service: fc.constantFrom('family-planning', 'prevention', 'partner-test', 'child-test', 'infant-risk-plan'),
        offeredOn: anyDayFrom(on('2025-06-01'), 1200),
        outcome: fc.constantFrom('done', 'accepted', 'declined', 'not-needed'),
      }),
      { maxLength: 4 },
    ),
  });

const outcomes = [
  'will-return',
  'returned',
  'transferred-reported',
  'refused',
  'not-found',
  'died-reported',
  'no-answer',
];

const anyAppointment = (): fc.Arbitrary<AppointmentFacts> =>
  anyDayFrom(on('2026-01-01'), 900).chain((dueOn) =>
    fc.record({
      appointmentId: fc.uuid(),
      dueOn: fc.constant(dueOn),
      status: fc.constantFrom('booked', 'kept', 'missed', 'missed', 'cancelled'),
      reasons: fc.subarray(['antenatal', 'postnatal', 'baby-check', 'immunisation', 'her-refill', 'talk']),
      keptOn: maybe(anyDayFrom(dueOn, 3)),
      attempts: fc.array(
        fc.record({
          attemptedOn: anyDayFrom(dueOn, 60),
          method: fc.constantFrom('phone', 'sms', 'home-visit'),
          outcome: fc.constantFrom(...outcomes),
          promisedOn: maybe(anyDayFrom(dueOn, 90)),
        }),
        { maxLength: 5 },
      ),
    }),
  );

const exits = ['graduated', 'transfer-confirmed', 'silent-transfer', 'lost', 'mother-died', 'refused'];

/** Any woman with up to three babies: consistent dates, nothing promised about sense. */
export const anyPairFacts = (): fc.Arbitrary<PairFacts> =>
  fc.record({
    mother: anyMotherFacts(),
    infants: fc.array(anyInfantFacts(), { maxLength: 3 }),
    appointments: fc.array(anyAppointment(), { maxLength: 4 }),
    referrals: fc.constant([]),
    contacts: fc.array(
      fc.record({ kind: fc.constantFrom('antenatal', 'postnatal'), heldOn: anyDayFrom(on('2025-06-01'), 1200) }),
      { maxLength: 5 },
    ),
    sessions: fc.array(
      fc.record({
        heldOn: anyDayFrom(on('2025-06-01'), 1200),
        topics: fc.subarray(['adherence', 'feeding', 'growth', 'leaving']),
      }),
      { maxLength: 4 },
    ),
    lastSeenOn: maybe(anyDayFrom(on('2026-01-01'), 900)),
    exit: maybe(fc.record({ on: anyDayFrom(on('2026-02-01'), 900), outcome: fc.constantFrom(...exits) })),
  });
