import { cite, unverified } from '../rule.ts';
import { days, months, weeks } from '../span.ts';
import { packFrom } from './pack-from.ts';
import { who2021 } from './who-2021.ts';

/** From an undated copy of the clinical guidelines. Its first day is not known: that of WHO 2021 stands in for it. */
export const uganda = packFrom(who2021, {
  id: 'uganda',
  version: 1,
  name: 'Uganda, from an undated copy of the Uganda Clinical Guidelines',
  country: 'UG',
  effectiveFrom: who2021.effectiveFrom,
  effectiveTo: undefined,
  approvedBy: null,
  switchedOn: ['infant-test-after-breastfeeding'],
  settings: {
    infantVirologicTests: [
      {
        name: 'week-6',
        from: weeks(6),
        due: weeks(8),
        source: cite('ucg', 'first virologic test at 6 weeks; the weeks to come in are thari-practice'),
      },
      {
        name: 'month-9',
        from: months(9),
        due: months(10),
        source: unverified('ucg', 'not in the copy that was read: a later guideline, from memory'),
      },
    ],
    testAfterBreastfeeding: {
      asked: true,
      after: weeks(6),
      source: cite('ucg', 'a virologic test six weeks after breastfeeding'),
    },
    finalTest: {
      afterBreastfeeding: weeks(6),
      source: cite('ucg', 'a rapid test at 18 months before the child leaves; six weeks after breastfeeding'),
    },
    riskGroup: {
      treatmentDaysAtBirth: 29,
      source: cite(
        'ucg',
        'four weeks of treatment or fewer, or a count above 1000 in the four weeks before; that she was found in the third trimester is said by no setting',
      ),
    },
    prophylaxis: {
      lowRisk: { atLeast: weeks(6), until: 'date', afterBreastfeeding: days(0) },
      highRisk: { atLeast: weeks(12), until: 'date', afterBreastfeeding: days(0) },
      highRiskNotBreastfed: { atLeast: weeks(12), until: 'date', afterBreastfeeding: days(0) },
      source: cite('ucg', 'six weeks, twelve where the risk is high; how the baby is fed makes no difference there'),
    },
  },
});
