import { cite, unverified } from '../rule.ts';
import { days, months, weeks } from '../span.ts';
import { packFrom } from './pack-from.ts';
import { who2021 } from './who-2021.ts';

/** From tables of the 2019 guideline and the foreword of 2023. Its first day is not known: that of WHO 2021 stands in for it. */
export const southAfrica = packFrom(who2021, {
  id: 'south-africa',
  version: 1,
  name: 'South Africa, from tables of the 2019 guideline and the foreword of 2023',
  country: 'ZA',
  effectiveFrom: who2021.effectiveFrom,
  effectiveTo: undefined,
  approvedBy: null,
  switchedOn: ['viral-load-at-delivery', 'infant-test-after-breastfeeding'],
  settings: {
    birthTest: {
      whom: 'every-exposed-baby',
      source: cite('sa-2019', 'tables 1 and 2: a virologic test at birth; the days to come in are unverified'),
    },
    infantVirologicTests: [
      {
        name: 'week-10',
        from: weeks(10),
        due: weeks(12),
        source: cite('sa-2019', 'tables 1 and 2: at 10 weeks; the weeks to come in are thari-practice'),
      },
      {
        name: 'month-6',
        from: months(6),
        due: months(7),
        source: cite('sa-2019', 'tables 1 and 2: at 6 months; the month to come in is thari-practice'),
      },
    ],
    testAfterBreastfeeding: {
      asked: true,
      after: weeks(6),
      source: unverified('sa-2019', 'six weeks after the last breast milk, from memory'),
    },
    finalTest: {
      everyChild: true,
      source: cite(
        'sa-2019',
        'tables 1 and 2: every child at 18 months, exposed or not; the time after breastfeeding is the WHO one',
      ),
    },
    riskGroup: {
      countWithinDays: 84,
      highFrom: 1000,
      unknownCountIsHigh: true,
      source: cite(
        'sa-2019',
        'tables 1 and 2: by the count at delivery or within 12 weeks before, from 1000 on, or none at all; the days of treatment are the WHO ones',
      ),
    },
    prophylaxis: {
      lowRisk: { atLeast: weeks(6), until: 'date', afterBreastfeeding: days(0) },
      highRisk: { atLeast: weeks(12), until: 'mother-suppressed', afterBreastfeeding: weeks(4) },
      highRiskNotBreastfed: { atLeast: weeks(6), until: 'date', afterBreastfeeding: days(0) },
      source: cite(
        'sa-2019',
        'tables 1 and 2: six weeks; where the risk is high at least twelve, until the mother’s count is low or four weeks after breastfeeding; six weeks for a baby fed on formula',
      ),
    },
    viralLoad: {
      afterDelivery: months(6),
      thenEvery: months(6),
      source: unverified(
        'sa-2019',
        'tables 1 and 2: at delivery, six months after it, then every six months (read); what is asked in pregnancy is the WHO one, unverified',
      ),
    },
    retesting: {
      fromPregnancyDay: undefined,
      atEveryContact: true,
      onceAfterBirth: undefined,
      whileBreastfeedingEvery: months(3),
      source: cite('sa-2019', 'tables 1 and 2: at every visit before birth, every three months while breastfeeding'),
    },
  },
});
