import { unverified } from '../rule.ts';
import { months, weeks } from '../span.ts';
import { packFrom } from './pack-from.ts';
import { who2021 } from './who-2021.ts';

/** From a study of 2014 and from memory. Its first day is not known: that of WHO 2021 stands in for it. */
export const zambia = packFrom(who2021, {
  id: 'zambia',
  version: 1,
  name: 'Zambia, from a study of 2014 and from memory; national guideline not read',
  country: 'ZM',
  effectiveFrom: who2021.effectiveFrom,
  effectiveTo: undefined,
  approvedBy: null,
  settings: {
    birthTest: { whom: 'high-risk-only', source: unverified('zambia-2014', 'added later, from memory') },
    infantVirologicTests: [
      {
        name: 'week-6',
        from: weeks(6),
        due: weeks(8),
        source: unverified('zambia-2014', 'at 6 weeks; the weeks to come in are thari-practice'),
      },
      {
        name: 'month-6',
        from: months(6),
        due: months(7),
        source: unverified('zambia-2014', 'at 6 months; the month to come in is thari-practice'),
      },
      {
        name: 'month-9',
        from: months(9),
        due: months(10),
        source: unverified('zambia-2014', 'added later, from memory; the month to come in is thari-practice'),
      },
      {
        name: 'month-12',
        from: months(12),
        due: months(13),
        source: unverified('zambia-2014', 'added later, from memory; the month to come in is thari-practice'),
      },
    ],
    finalTest: {
      source: unverified(
        'zambia-2014',
        'at 18 and at 24 months, from memory; the time after breastfeeding is the WHO one',
      ),
    },
  },
});
