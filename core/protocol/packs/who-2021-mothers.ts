import type { PackSettings } from '../pack-settings.ts';
import { cite, unverified } from '../rule.ts';
import { days, months, weeks } from '../span.ts';

/** The mothers' part of the WHO 2021 pack. */
export const whoMothers = {
  viralLoad: {
    atFirstVisitWhenOnTreatment: true,
    afterStart: months(3),
    lateInPregnancy: { fromDay: 238, dueDay: 252 },
    atDeliveryWithinDays: 3,
    afterDelivery: months(3),
    thenEvery: months(6),
    repeatWhenHigh: months(3),
    highAbove: 1000,
    repeatFrom: 51,
    repeatWhenMiddling: months(3),
    windowDays: 30,
    source: unverified('who-2021', 'chapter 4, viral load in pregnancy and while breastfeeding'),
  },
  viralLoadRegular: {
    afterStart: [months(6), months(12)],
    thenEvery: months(12),
    windowDays: 30,
    source: cite('who-smart-hiv', 'HIV.IND.32: 6 and 12 months after the start, then every 12 months'),
  },
  viralLoadByInterval: {
    afterStartDays: 92,
    repeatAfterDays: 92,
    pregnantOrBreastfeedingDays: 183,
    youngUpToAge: 24,
    othersDays: 365,
    suppressedBelow: 200,
    newlyKnownUntil: months(24),
    windowDays: 30,
    source: cite('kenyaemr', 'NeedsViralLoadTestCalculation (March 2023); off outside Kenya'),
  },
  adherenceSupport: {
    fromCount: 51,
    talks: 3,
    every: weeks(4),
    source: cite('who-smart-hiv', 'HIV.D.DE497-502: up to three talks; the weeks between are thari-practice'),
  },
  retesting: {
    fromPregnancyDay: 196,
    atEveryContact: false,
    onceAfterBirth: weeks(14),
    whileBreastfeedingEvery: undefined,
    windowDays: 30,
    source: cite(
      'who-smart-hiv',
      'table HIV.B9.DT, where more than 5 in 100 live with HIV: third trimester; once more after birth is in the text only',
    ),
  },
  antenatalTests: {
    tests: ['hiv', 'syphilis', 'hepatitis-b'],
    withinDays: 14,
    source: cite('who-smart-hiv', 'table HIV.B9.DT: once, as early as possible; the days are thari-practice'),
  },
  antenatal: {
    contactDays: [84, 140, 182, 210, 238, 252, 266, 280],
    earlyDays: 7,
    lateDays: 7,
    leastDaysBetween: 14,
    pastDueFromDay: 287,
    source: cite('who-smart-anc', 'ANC.S.01: eight contacts; the days to come in are thari-practice'),
    pastDueSource: unverified('who-anc-2016', 'not delivered at 41 weeks'),
  },
  postnatal: {
    contacts: [
      { name: 'day-1', fromDay: 0, dueDay: 1 },
      { name: 'day-3', fromDay: 2, dueDay: 3 },
      { name: 'week-2', fromDay: 7, dueDay: 14 },
      { name: 'week-6', fromDay: 35, dueDay: 42 },
    ],
    untilDay: 84,
    source: unverified('who-pnc-2022', 'four contacts after birth'),
  },
  tuberculosis: {
    every: days(1),
    source: cite('who-smart-hiv', 'HIV.D4: four signs at every contact'),
  },
  familyPlanning: {
    fromPregnancyDay: 196,
    afterBirth: weeks(6),
    every: months(6),
    untilMonths: 24,
    source: cite('who-smart-hiv', 'HIV.E.DE119; the days are thari-practice'),
  },
  prevention: {
    every: months(3),
    source: cite('who-smart-hiv', 'HIV.E.DE155-159, table HIV.B9.DT: every three months; the offer is the nurse’s'),
  },
  familyTesting: {
    every: months(6),
    source: cite('who-smart-hiv', 'HIV.B.DE174-189: always her own choice; how often is thari-practice'),
  },
  wellbeing: {
    screens: [
      {
        screen: 'mood',
        atEnrolment: true,
        pregnancyDays: [196],
        afterBirth: [weeks(6), months(6), months(12)],
        afterReturn: true,
        beforeLeaving: false,
      },
      {
        screen: 'stigma',
        atEnrolment: true,
        pregnancyDays: [],
        afterBirth: [months(6)],
        afterReturn: false,
        beforeLeaving: true,
      },
      {
        screen: 'support',
        atEnrolment: true,
        pregnancyDays: [],
        afterBirth: [months(6)],
        afterReturn: false,
        beforeLeaving: false,
      },
      {
        screen: 'safety',
        atEnrolment: true,
        pregnancyDays: [238],
        afterBirth: [weeks(6)],
        afterReturn: false,
        beforeLeaving: false,
      },
    ],
    windowDays: 30,
    source: cite('thari-practice', 'when mood, stigma, support and safety are asked about'),
  },
  bereavement: {
    beThereWithinDays: 7,
    askAfter: weeks(6),
    source: cite('thari-practice', 'what a mentor mother does after a loss'),
  },
  trips: {
    horizonDays: 60,
    catchUpDays: 14,
    source: cite('thari-practice', 'one trip for mother and baby; how far ahead is to be set with the programme'),
  },
  referrals: {
    askAfterDays: 14,
    sameDayAskAfterDays: 1,
    moveAskAfterDays: 14,
    windowDays: 7,
    source: cite('thari-practice', 'how long a referral may stay open before somebody asks'),
  },
  graduation: {
    fromMonths: 18,
    byMonths: 24,
    source: cite('m2m-2015', 'followed to the test at 18 to 24 months'),
  },
} satisfies Partial<PackSettings>;
