import { unverified } from '../rule.ts';
import { weeks } from '../span.ts';
import { packFrom } from './pack-from.ts';
import { who2021 } from './who-2021.ts';

/**
 * From a part of Malawi's record system. Rapid tests at 12 and 24 months are known from memory only, and said by no
 * setting: `ageMonths` is the age from which an antibody answer is the child's own, and stays at 18 for that reason.
 * Its first day is not known: that of WHO 2021 stands in for it.
 */
export const malawi = packFrom(who2021, {
  id: 'malawi',
  version: 1,
  name: 'Malawi, the WHO numbers with what a part of its record system shows; national guideline not read',
  country: 'MW',
  effectiveFrom: who2021.effectiveFrom,
  effectiveTo: undefined,
  approvedBy: null,
  settings: {
    infantVirologicTests: who2021.settings.infantVirologicTests.map((test, i) =>
      i === 0
        ? { ...test, source: unverified('malawi-eid', 'at 6 weeks; that it may be earlier is the WHO one') }
        : test,
    ),
    finalTest: {
      afterBreastfeeding: weeks(6),
      source: unverified(
        'malawi-eid',
        'asks whether breastfeeding ended more than six weeks ago; the 18 months are the WHO ones',
      ),
    },
  },
});
