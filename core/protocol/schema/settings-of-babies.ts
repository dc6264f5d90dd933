import { OneOf } from '@thari/kernel/schema';
import { Cited, Length, ListOf, Section, Stretch, Whole, Words, YesNo } from './pieces.ts';

const Course = Section({ atLeast: Length, until: OneOf(['date', 'mother-suppressed']), afterBreastfeeding: Length });
const Ages = Section({ ages: ListOf(Length), windowDays: Whole, source: Cited });

export const settingsOfBabies = {
  birthTest: Section({
    whom: OneOf(['every-exposed-baby', 'high-risk-only', 'nobody']),
    dueDay: Whole,
    source: Cited,
  }),
  infantVirologicTests: ListOf(Section({ name: Words, from: Length, due: Length, source: Cited })),
  testAfterBreastfeeding: Section({ asked: YesNo, after: Length, windowDays: Whole, source: Cited }),
  finalTest: Section({
    ageMonths: Whole,
    afterBreastfeeding: Length,
    bothWhenBreastfedLonger: YesNo,
    everyChild: YesNo,
    windowDays: Whole,
    source: Cited,
  }),
  spoiltSample: Section({ againWithinDays: Whole, source: Cited }),
  inconclusive: Section({ newSampleWithinDays: Whole, source: Cited }),
  riskGroup: Section({
    treatmentDaysAtBirth: Whole,
    countWithinDays: Whole,
    highFrom: Whole,
    unknownCountIsHigh: YesNo,
    plan: Stretch,
    source: Cited,
  }),
  prophylaxis: Section({
    firstWithinDays: Whole,
    lowRisk: Course,
    highRisk: Course,
    highRiskNotBreastfed: Course,
    supplyWarningDays: Whole,
    source: Cited,
  }),
  cotrimoxazole: Section({ fromDay: Whole, dueDay: Whole, source: Cited }),
  positiveFollowUpDays: Whole,
  resultExpectedDays: Whole,
  resultToldWithinDays: Whole,
  immunisation: Section({
    visits: ListOf(Section({ name: Words, due: Length })),
    windowDays: Whole,
    earlyDays: Whole,
    untilMonths: Whole,
    source: Cited,
  }),
  feeding: Section({
    exclusiveMonths: Whole,
    askEvery: Length,
    untilMonths: Whole,
    talkWithinDays: Whole,
    source: Cited,
  }),
  growth: Ages,
  development: Ages,
};
