import type { PackSettings } from '../pack-settings.ts';
import { cite, unverified } from '../rule.ts';
import { days, months, weeks } from '../span.ts';

/** The babies' part of the WHO 2021 pack. */
export const whoInfants = {
  birthTest: {
    whom: 'nobody',
    dueDay: 2,
    source: cite('who-2021-annex-2', 'a test at birth may be added; the days are unverified'),
  },
  infantVirologicTests: [
    {
      name: 'weeks-4-to-6',
      from: weeks(4),
      due: weeks(6),
      source: cite('who-2021-annex-2', 'first virologic test at 4 to 6 weeks'),
    },
    {
      name: 'month-9',
      from: months(9),
      due: months(10),
      source: cite(
        'who-2021-annex-2',
        'virologic test at nine months even after negative ones; the month to come in is thari-practice',
      ),
    },
  ],
  testAfterBreastfeeding: {
    asked: false,
    after: months(3),
    windowDays: 30,
    source: cite('who-smart-hiv', 'HIV.E.DE230: the final test alone follows breastfeeding'),
  },
  finalTest: {
    ageMonths: 18,
    afterBreastfeeding: months(3),
    bothWhenBreastfedLonger: false,
    everyChild: false,
    windowDays: 30,
    source: cite('who-smart-hiv', 'HIV.E.DE230: 18 months, or 3 months after breastfeeding, whichever is later'),
  },
  spoiltSample: {
    againWithinDays: 7,
    source: cite('thari-practice', 'a spoilt sample is taken again within a week'),
  },
  inconclusive: {
    newSampleWithinDays: 28,
    source: cite('who-smart-hiv', 'table HIV.E12.DT: new sample within 4 weeks'),
  },
  riskGroup: {
    treatmentDaysAtBirth: 28,
    countWithinDays: 28,
    highFrom: 1001,
    unknownCountIsHigh: false,
    plan: { fromDay: 238, dueDay: 252 },
    source: cite(
      'medtop',
      'the WHO list of what makes the risk high; the same in the 2025 update; the days of the plan are thari-practice',
    ),
  },
  prophylaxis: {
    firstWithinDays: 3,
    lowRisk: { atLeast: weeks(6), until: 'date', afterBreastfeeding: days(0) },
    highRisk: { atLeast: weeks(12), until: 'date', afterBreastfeeding: days(0) },
    highRiskNotBreastfed: { atLeast: weeks(6), until: 'date', afterBreastfeeding: days(0) },
    supplyWarningDays: 7,
    source: cite('medtop', 'within 72 hours of birth; six weeks, and six more where the risk is high'),
  },
  cotrimoxazole: { fromDay: 28, dueDay: 42, source: cite('aids-2013-s2', 'table 1: at 4 to 6 weeks') },
  positiveFollowUpDays: 7,
  resultExpectedDays: 28,
  resultToldWithinDays: 7,
  immunisation: {
    visits: [
      { name: 'birth', due: days(0) },
      { name: 'week-6', due: weeks(6) },
      { name: 'week-10', due: weeks(10) },
      { name: 'week-14', due: weeks(14) },
      { name: 'month-9', due: months(9) },
      { name: 'month-18', due: months(18) },
    ],
    windowDays: 14,
    earlyDays: 7,
    untilMonths: 24,
    source: unverified(
      'who-immunisation',
      'routine immunisation summary table; the days to come in are thari-practice',
    ),
  },
  feeding: {
    exclusiveMonths: 6,
    askEvery: months(1),
    untilMonths: 24,
    talkWithinDays: 7,
    source: cite('who-2025-news', 'breast milk alone for six months, then food as well, up to 24 months or beyond'),
  },
  growth: {
    ages: [weeks(6), weeks(10), weeks(14), months(6), months(9), months(12), months(15), months(18)],
    windowDays: 30,
    source: cite('kenyaemr', 'follow-up register of exposed infants: the visits at which a child is weighed'),
  },
  development: {
    ages: [weeks(6), months(3), months(6), months(9), months(12), months(18)],
    windowDays: 30,
    source: cite('kenyaemr', 'milestones of the exposed infant’s visits; the ages are thari-practice'),
  },
} satisfies Partial<PackSettings>;
