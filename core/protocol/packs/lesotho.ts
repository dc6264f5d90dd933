import { unverified } from '../rule.ts';
import { packFrom } from './pack-from.ts';
import { who2021 } from './who-2021.ts';

/** From a study of testing at birth, tried in 2016, and from memory. Its first day is not known: that of WHO 2021 stands in. */
export const lesotho = packFrom(who2021, {
  id: 'lesotho',
  version: 1,
  name: 'Lesotho, the WHO numbers as far as a study and memory agree; national guideline not read',
  country: 'LS',
  effectiveFrom: who2021.effectiveFrom,
  effectiveTo: undefined,
  approvedBy: null,
  settings: {
    infantVirologicTests: who2021.settings.infantVirologicTests.map((test) => ({
      ...test,
      source: unverified(
        'lesotho-veid',
        'at 6 weeks and, from memory, at 9 months; the days around them are the WHO ones',
      ),
    })),
    finalTest: {
      source: unverified('lesotho-veid', 'at 18 months, from memory; the time after breastfeeding is the WHO one'),
    },
  },
});
