import { calendarDate } from '@thari/kernel/calendar-date';
import type { Pack } from '../pack.ts';
import { cite, unverified } from '../rule.ts';

/** What WHO advises, for every country whose own guideline we have not read. A draft: no clinician has approved it. */
export const who2021: Pack = {
  id: 'who',
  version: 1,
  name: 'WHO default, national guideline not read',
  country: undefined,
  basedOn: undefined,
  effectiveFrom: calendarDate('2021-03-01'),
  effectiveTo: undefined,
  approvedBy: null,
  settings: {
    infantVirologicTests: [
      {
        name: 'weeks-4-to-6',
        from: { value: 4, unit: 'weeks' },
        due: { value: 6, unit: 'weeks' },
        source: cite('who-2021-annex-2', 'first virologic test at 4 to 6 weeks'),
      },
      {
        name: 'month-9',
        from: { value: 9, unit: 'months' },
        due: { value: 10, unit: 'months' },
        source: cite(
          'who-2021-annex-2',
          'virologic test at nine months even after negative ones; the month to come in is thari-practice',
        ),
      },
    ],
    finalTest: {
      ageMonths: 18,
      afterBreastfeeding: { value: 3, unit: 'months' },
      bothWhenBreastfedLonger: false,
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
    prophylaxis: { firstWithinDays: 3, source: cite('medtop', 'within 72 hours of birth') },
    cotrimoxazole: { fromDay: 28, dueDay: 42, source: cite('aids-2013-s2', 'table 1: at 4 to 6 weeks') },
    positiveFollowUpDays: 7,
    resultExpectedDays: 28,
    resultToldWithinDays: 7,
    viralLoad: {
      atFirstVisitWhenOnTreatment: true,
      afterStart: { value: 3, unit: 'months' },
      lateInPregnancy: { fromDay: 238, dueDay: 252 },
      afterDelivery: { value: 3, unit: 'months' },
      thenEvery: { value: 6, unit: 'months' },
      repeatWhenHigh: { value: 3, unit: 'months' },
      highAbove: 1000,
      windowDays: 30,
      source: unverified('who-2021', 'chapter 4, viral load in pregnancy and while breastfeeding'),
    },
    tracing: {
      attempts: [
        { fromDay: 1, dueDay: 3, methods: ['phone', 'sms'] },
        { fromDay: 4, dueDay: 7, methods: ['phone', 'treatment-supporter'] },
        { fromDay: 8, dueDay: 14, methods: ['home-visit'] },
        { fromDay: 15, dueDay: 28, methods: ['home-visit', 'other-facility'] },
      ],
      urgentWithinDays: 0,
      interruptionAfterDays: 28,
      source: cite(
        'pepfar-mer-2.6.1',
        'TX_ML: more than 28 days, more than three attempts by several methods; the days of each are thari-practice',
      ),
    },
    afterDueDateDays: 7,
    birthLateAfterDays: 14,
    practice: cite('thari-practice', 'defaults to be set with the ministry'),
  },
};
