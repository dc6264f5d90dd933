import { addMonths } from '@thari/kernel/calendar-date';
import { cite } from '@thari/protocol/rule';
import { infantFinalOutcome } from '@thari/protocol/rules/infant-final-outcome';
import type { Contribution, Indicator } from '../indicator.ts';

/** Of the babies of a birth cohort, how many have an answer? PMTCT_FO counts "unknown" as an outcome, so this is the figure a site can raise. */
export const finalOutcomeKnown: Indicator = {
  id: 'final-outcome-known',
  version: 1,
  title: 'Babies whose last answer is known',
  numerator: 'Babies in the denominator found infected, or uninfected and no longer exposed',
  denominator: 'Exposed babies born 24 months before the period and registered before they were 18 months old',
  source: cite('who-smart-hiv', 'HIV.IND.42 (VER.6)'),
  departures: [
    'WHO takes the births of the past 12 or 24 months, which cannot all have an 18-month answer yet; we take those born 24 months before, as PEPFAR does.',
  ],
  bands: { known: 'last answer known', cohort: 'babies of the cohort' },
  isRatio: true,
  contributions: (record, pack) =>
    record.infants
      .filter(({ exposed, registeredOn, bornOn }) => exposed && registeredOn < addMonths(bornOn, 18))
      .flatMap((infant): Contribution[] => {
        const { outcome } = infantFinalOutcome.apply({ infant, pair: record }, pack.settings);
        const counted = { personId: infant.infantId, on: addMonths(infant.bornOn, 24), why: `born ${infant.bornOn}` };
        const cohort: Contribution = { ...counted, figure: 'denominator', band: 'cohort' };
        const isKnown = outcome === 'hiv-infected' || outcome === 'hiv-uninfected';
        return isKnown ? [cohort, { ...counted, figure: 'numerator', band: 'known' }] : [cohort];
      }),
};
