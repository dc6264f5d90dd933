import { calendarDate } from '@thari/kernel/calendar-date';
import { cite } from '../rule.ts';
import { days, weeks } from '../span.ts';
import { packFrom } from './pack-from.ts';
import { who2021 } from './who-2021.ts';

/**
 * The 2025 update, on top of WHO 2021: a base for a ministry that adopts it. No country uses it until then.
 * The record that was read gives the year; the first of July is a placeholder.
 */
export const who2025 = packFrom(who2021, {
  id: 'who-2025',
  version: 1,
  name: 'WHO 2025 update, in no country until its ministry adopts it (its first day is not verified)',
  country: undefined,
  effectiveFrom: calendarDate('2025-07-01'),
  effectiveTo: undefined,
  approvedBy: null,
  settings: {
    prophylaxis: {
      lowRisk: { atLeast: weeks(6), until: 'date', afterBreastfeeding: days(0) },
      highRisk: { atLeast: weeks(6), until: 'mother-suppressed', afterBreastfeeding: days(0) },
      highRiskNotBreastfed: { atLeast: weeks(6), until: 'date', afterBreastfeeding: days(0) },
      source: cite(
        'who-2025',
        'six weeks for every exposed baby; where the risk is high three medicines for six weeks, then one until the mother’s count is low or breastfeeding ends; the six weeks of a baby at high risk that is not breastfed are unverified',
      ),
    },
  },
});
