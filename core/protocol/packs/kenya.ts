import { calendarDate } from '@thari/kernel/calendar-date';
import { cite, unverified } from '../rule.ts';
import { days, weeks } from '../span.ts';
import { packFrom } from './pack-from.ts';
import { who2021 } from './who-2021.ts';

/** As KenyaEMR computes it; the national guideline itself has not been read. A draft: no clinician has approved it. */
export const kenya = packFrom(who2021, {
  id: 'kenya',
  version: 1,
  name: 'Kenya, as KenyaEMR computes it (February 2026)',
  country: 'KE',
  effectiveFrom: calendarDate('2023-03-01'),
  effectiveTo: undefined,
  approvedBy: null,
  // KenyaEMR's own rule on her counts stands alone; beside the WHO ones it would ask twice.
  switchedOn: ['viral-load-by-interval'],
  switchedOff: ['viral-load-in-pregnancy', 'viral-load-while-breastfeeding', 'viral-load-regular'],
  settings: {
    infantVirologicTests: [
      {
        name: 'week-6',
        from: { value: 6, unit: 'weeks' },
        due: { value: 8, unit: 'weeks' },
        source: cite('kenyaemr', 'NeedsPcrTestCalculation: from 6 weeks; register column 6 to 8 weeks'),
      },
      {
        name: 'month-6',
        from: { value: 6, unit: 'months' },
        due: { value: 7, unit: 'months' },
        source: cite('kenyaemr', 'NeedsPcrTestCalculation: from 6 months; the month to come in is thari-practice'),
      },
      {
        name: 'month-12',
        from: { value: 12, unit: 'months' },
        due: { value: 13, unit: 'months' },
        source: cite('kenyaemr', 'NeedsPcrTestCalculation: from 12 months; the month to come in is thari-practice'),
      },
    ],
    finalTest: {
      afterBreastfeeding: { value: 6, unit: 'weeks' },
      bothWhenBreastfedLonger: true,
      source: cite('kenyaemr', 'NeedsAntibodyTestCalculation: at 18 months and 6 weeks after breastfeeding'),
    },
    prophylaxis: {
      lowRisk: { atLeast: weeks(12), until: 'date', afterBreastfeeding: days(0) },
      highRisk: { atLeast: weeks(12), until: 'date', afterBreastfeeding: days(0) },
      highRiskNotBreastfed: { atLeast: weeks(12), until: 'date', afterBreastfeeding: days(0) },
      source: unverified(
        'kenya-guideline',
        'two medicines for six weeks, then one until twelve weeks, for every exposed baby',
      ),
    },
    viralLoad: {
      afterStart: { value: 92, unit: 'days' },
      thenEvery: { value: 183, unit: 'days' },
      repeatWhenHigh: { value: 92, unit: 'days' },
      // 200 itself is repeated: KenyaEMR takes above 200 as high and below it as low, and so forgets that one number.
      highAbove: 199,
      repeatFrom: 200,
      source: cite(
        'kenyaemr',
        'NeedsViralLoadTestCalculation (March 2023); the shape around it is the WHO one, unverified',
      ),
    },
    tracing: {
      interruptionAfterDays: 30,
      source: cite('kenyaemr', 'LostToFollowUpCalculation: more than 30 days; the attempts are thari-practice'),
    },
  },
});
