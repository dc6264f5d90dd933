import { unverified } from '../rule.ts';
import { packFrom } from './pack-from.ts';
import { who2021 } from './who-2021.ts';

/** From the reports of Mozambique's record system. Its first day is not known: that of WHO 2021 stands in for it. */
export const mozambique = packFrom(who2021, {
  id: 'mozambique',
  version: 1,
  name: 'Mozambique, the WHO numbers with what its record system reports; national guideline not read',
  country: 'MZ',
  effectiveFrom: who2021.effectiveFrom,
  effectiveTo: undefined,
  approvedBy: null,
  settings: {
    viralLoad: {
      highAbove: 999,
      source: unverified('mozambique-epts', 'low is below 1000 (read); all other numbers are the WHO ones, unverified'),
    },
  },
});
