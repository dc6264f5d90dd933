import { unverified } from '../rule.ts';
import { packFrom } from './pack-from.ts';
import { who2021 } from './who-2021.ts';

/** Only the age of the final outcome is known. Its first day is not known: that of WHO 2021 stands in for it. */
export const eswatini = packFrom(who2021, {
  id: 'eswatini',
  version: 1,
  name: 'Eswatini, the WHO numbers; of the country only the age of the final outcome is known',
  country: 'SZ',
  effectiveFrom: who2021.effectiveFrom,
  effectiveTo: undefined,
  approvedBy: null,
  settings: {
    finalTest: {
      source: unverified(
        'aidsfree',
        'the final outcome at 18 to 24 months; the time after breastfeeding is the WHO one',
      ),
    },
    graduation: {
      fromMonths: 18,
      byMonths: 24,
      source: unverified('aidsfree', 'the final outcome at 18 to 24 months'),
    },
  },
});
