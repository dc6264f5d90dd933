import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import type {
  AppointmentFacts,
  AttemptFacts,
  InfantFacts,
  InfantSampleFacts,
  InfantTestResult,
  MotherFacts,
  PairFacts,
  PregnancyFacts,
  ReferralFacts,
  ViralLoadFacts,
} from '@thari/protocol/facts';
import { type ItemState, itemState, type PlanItem } from '@thari/protocol/rule';

/** The cast: Nomsa, on treatment since before her pregnancy, and Thandi, born on her due date and breastfed. All invented. */
export const thandiBornOn = on('2026-01-15');

/** Fixed defaults, with what the test is about in their place. */
const built =
  <Facts>(defaults: Facts) =>
  (facts: Partial<Facts> = {}): Facts => ({ ...defaults, ...facts });

export const pregnancyFacts = built<PregnancyFacts>({
  pregnancyId: 'nomsa-pregnancy',
  dueOn: thandiBornOn,
  recordedOn: on('2025-08-01'),
  ended: { on: thandiBornOn, outcome: 'birth' },
});
export const motherFacts = built<MotherFacts>({
  motherId: 'nomsa',
  enrolledOn: on('2025-08-01'),
  bornOn: on('1996-04-01'),
  status: 'positive',
  statusKnown: 'before-this-pregnancy',
  statusLearnedOn: undefined,
  diedOn: undefined,
  pregnancies: [pregnancyFacts()],
  antiretroviralsStartedOn: on('2023-06-01'),
  viralLoads: [],
  tests: [],
  screens: [],
  services: [],
});
export const infantFacts = built<InfantFacts>({
  infantId: 'thandi',
  pregnancyId: 'nomsa-pregnancy',
  bornOn: thandiBornOn,
  bornOnIsEstimated: false,
  weeksAtBirth: undefined,
  caregiver: 'mother',
  exit: undefined,
  diedOn: undefined,
  exposed: true,
  feeding: { now: 'breastfed' },
  samples: [],
  prophylaxisFirstGivenOn: thandiBornOn,
  cotrimoxazoleFirstGivenOn: on('2026-02-26'),
  prophylaxisSupplies: [],
  prophylaxisStoppedOn: undefined,
  cotrimoxazoleStoppedOn: undefined,
  treatmentStartedOn: undefined,
  immunisations: [],
  screens: [],
  feedingRecords: [],
});
export const sample = built<InfantSampleFacts>({
  sampleId: 'sample-1',
  test: 'nat',
  purpose: 'not-recorded',
  takenOn: on('2026-02-26'),
  answers: [],
  givenOn: undefined,
});
export const viralLoad = built<ViralLoadFacts>({ sampleId: 'count-1', takenOn: on('2025-08-01'), result: undefined });
export const appointment = built<AppointmentFacts>({
  appointmentId: 'visit-1',
  dueOn: on('2026-03-01'),
  status: 'booked',
  reasons: [],
  keptOn: undefined,
  attempts: [],
});
export const attempt = built<AttemptFacts>({
  attemptedOn: on('2026-03-02'),
  method: 'phone',
  outcome: 'no-answer',
  promisedOn: undefined,
});
export const referral = built<ReferralFacts>({
  referralId: 'referral-1',
  sameDay: false,
  about: 'thandi',
  reason: 'baby-result-needs-action',
  madeOn: on('2026-03-10'),
  closed: undefined,
});

/** Nomsa and Thandi. */
export const pairFacts = built<PairFacts>({
  mother: motherFacts(),
  infants: [infantFacts()],
  appointments: [],
  referrals: [],
  contacts: [],
  sessions: [],
  lastSeenOn: undefined,
  exit: undefined,
});

/** How an item reads the day before a day, on it and the day after. */
export const statesAround = (item: PlanItem | undefined, day: string): readonly (ItemState | 'not asked')[] =>
  [-1, 0, 1].map((days) => (item ? itemState(item, addDays(on(day), days)) : 'not asked'));

/** An answered sample: taken on one day, answered a week later unless said otherwise. The id is its day, so that each differs. */
export const answered = (
  takenOn: string,
  result: InfantTestResult,
  facts: Partial<InfantSampleFacts> = {},
): InfantSampleFacts =>
  sample({
    sampleId: `${facts.test ?? 'nat'}-${takenOn}`,
    takenOn: on(takenOn),
    answers: [{ result, receivedOn: addDays(on(takenOn), 7) }],
    ...facts,
  });

/** A count: taken on one day, received a week later. */
export const counted = (takenOn: string, copies: number | undefined): ViralLoadFacts =>
  viralLoad({
    sampleId: `count-${takenOn}`,
    takenOn: on(takenOn),
    result: {
      receivedOn: addDays(on(takenOn), 7),
      outcome: copies === undefined ? 'below-detection' : 'measured',
      copies,
    },
  });
