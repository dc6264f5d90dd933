import { unverified } from '../rule.ts';
import { weeks } from '../span.ts';
import { packFrom } from './pack-from.ts';
import { who2021 } from './who-2021.ts';

/** From a journal article of 2018 and from memory. Its first day is not known: that of WHO 2021 stands in for it. */
export const tanzania = packFrom(who2021, {
  id: 'tanzania',
  version: 1,
  name: 'Tanzania, from an article of 2018 and from memory; national guideline not read',
  country: 'TZ',
  effectiveFrom: who2021.effectiveFrom,
  effectiveTo: undefined,
  approvedBy: null,
  switchedOn: ['infant-test-after-breastfeeding'],
  settings: {
    infantVirologicTests: who2021.settings.infantVirologicTests.map((test) => ({
      ...test,
      source: unverified(
        'tanzania-2018',
        'at 6 weeks and, from memory, at 9 months; the days around them are the WHO ones',
      ),
    })),
    testAfterBreastfeeding: {
      asked: true,
      after: weeks(6),
      source: unverified('tanzania-2018', 'six weeks after breastfeeding'),
    },
    finalTest: {
      afterBreastfeeding: weeks(6),
      source: unverified('tanzania-2018', 'six weeks after breastfeeding; the 18 months are from memory'),
    },
  },
});
