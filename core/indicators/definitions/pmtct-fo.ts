import { addMonths } from '@thari/kernel/calendar-date';
import { cite } from '@thari/protocol/rule';
import { infantFinalOutcome } from '@thari/protocol/rules/infant-final-outcome';
import type { Contribution, Indicator } from '../indicator.ts';

/** PEPFAR's final outcome of the babies born 24 months before: exactly one outcome each, none left out. */
export const pmtctFo: Indicator = {
  id: 'pmtct-fo',
  version: 1,
  title: 'PMTCT_FO: final outcome of exposed babies',
  numerator:
    'Babies in the denominator, each with exactly one outcome: infected, uninfected, died with status unknown, or final status unknown',
  denominator:
    'Exposed babies born 24 months before the period and registered before they were 18 months old, transfers in included',
  source: cite('pepfar-mer-2.6.1', 'PMTCT_FO'),
  departures: [
    'MER is reported once a year; here the cohort of any range of days can be asked. A year from October to September is MER’s.',
  ],
  bands: {
    'hiv-infected': 'infected',
    'hiv-uninfected': 'uninfected and no longer exposed',
    'died-status-unknown': 'died, status unknown',
    'final-status-unknown': 'final status unknown',
    cohort: 'babies of the cohort',
  },
  isRatio: false, // by definition the numerator is the denominator: the four counts are the figure
  contributions: (record, pack) =>
    record.infants
      .filter(({ exposed, registeredOn, bornOn }) => exposed && registeredOn < addMonths(bornOn, 18))
      .flatMap((infant): Contribution[] => {
        const { outcome } = infantFinalOutcome.apply({ infant, pair: record }, pack.settings);
        const counted = { personId: infant.infantId, on: addMonths(infant.bornOn, 24) };
        return [
          { ...counted, figure: 'denominator', band: 'cohort', why: `born ${infant.bornOn}` },
          { ...counted, figure: 'numerator', band: outcome, why: `born ${infant.bornOn}` },
        ];
      }),
};
