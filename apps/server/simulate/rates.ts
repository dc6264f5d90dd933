/**
 * How often things happen in the synthetic programme. Targets are the published figures of pmtct.md 3.5 and 3.6, named beside each;
 * `rates.test.ts` plays a programme and compares. Numbers without a source are ours and only make the days look lived in.
 */
export const rates = {
  newWomenPerMentorAndYear: 40, // gives about 90 at a time: the planning figure for one mentor mother is 40 to 100 (pmtct.md 1.1)
  positiveOfWomen: 0.7, // ours: the lists carry every status
  knownBeforePregnancy: 0.6, // ours
  startsTreatmentSameWeek: 0.97, // m2m 2018: 97 % of clients with HIV on treatment
  visitKept: 0.84, // ours, gives about 20 % who miss some visit by weeks (Malawi, Tweya 2014)
  reachedByPhone: 0.5,
  reachedAtHome: 0.75,
  returnsWhenReached: 0.82,
  neverComesBack: 0.35, // of those not reached by any attempt: about 9 % lost in a year (Uganda evaluation: 90.9 % retained)
  babySampledByTwoMonths: 0.72, // Uganda evaluation: 71.5 %
  babySampledByTwelveMonths: 0.955, // Mozambique 2023: 96.0 %
  resultDelayMedianDays: 45, // Malawi 34-56 days, Lesotho 63-70
  resultGivenSoon: 0.85, // told at the next visit; most of the others are found later
  resultGivenLater: 0.93,
  medicineCaughtUp: 0.93, // ours: what was missed at birth or at six weeks is given at the next visit
  transmissionBySixWeeks: 0.011, // so that positives among final tests come to about 1.3-1.9 % (m2m 2016-2019)
  transmissionLater: 0.005,
  prophylaxisAtBirth: 0.9, // m2m 2018: infant antiretrovirals 90 %
  cotrimoxazoleBySixWeeks: 0.86,
  laterSampleDone: 0.88,
  finalTestDone: 0.78, // m2m 2018: 75 % tested at 18-24 months, of those still there
  viralLoadBelowThousand: 0.9, // Mozambique 2023: 88.5 % pregnant, 92.7 % breastfeeding
  neverBreastfed: 0.04,
  homeBirth: 0.12,
  pregnancyLoss: 0.02,
  infantDeath: 0.015,
  twins: 0.014,
  transferred: 0.03,
  learnsPositiveLater: 0.0012, // m2m 2018: 0.12 % of negative pregnant women
  correctedEntries: 0.01,
  routineCareDone: 0.93, // ours, and those below: what is done or asked at a visit is also written down
  screenFindsSomething: 0.01,
  offerTaken: 0.6,
} as const;
