import type { Infant } from '@thari/care/projections/pair-record';
import { daysBetween } from '@thari/kernel/calendar-date';
import { cite } from '@thari/protocol/rule';
import type { Contribution, Indicator } from '../indicator.ts';
import { firstVirologicSampleOn } from './pmtct-eid.ts';

/** Of the babies born in the period, how many had their first sample in time? The figure a site can act on. */
export const earlyInfantDiagnosisCoverage: Indicator = {
  id: 'early-infant-diagnosis-coverage',
  version: 1,
  title: 'Babies tested by two months',
  numerator: 'Babies in the denominator whose first virologic sample was collected at 60 days of age or younger',
  denominator: 'Exposed babies of this programme born in the period',
  source: cite('who-smart-hiv', 'HIV.IND.38 (VER.2)'),
  departures: [
    'WHO divides by the estimated number of women living with HIV who delivered; we divide by the babies this programme knows.',
    'WHO writes "within two months"; we count 60 days, as PEPFAR does, so that the two figures agree.',
  ],
  bands: { 'by-two-months': 'first sample by 60 days', babies: 'born in the period' },
  isRatio: true,
  contributions: (record) => record.infants.filter(({ exposed }) => exposed).flatMap(baby),
};

const baby = (infant: Infant): Contribution[] => {
  const { infantId: personId, bornOn: on } = infant;
  const takenOn = firstVirologicSampleOn(infant);
  const ageDays = takenOn && daysBetween(on, takenOn);
  const born: Contribution = {
    figure: 'denominator',
    band: 'babies',
    personId,
    on,
    why: ageDays === undefined ? 'no sample yet' : `first sample at ${ageDays} days`,
  };
  if (ageDays === undefined || ageDays > 60) return [born];
  return [born, { figure: 'numerator', band: 'by-two-months', personId, on, why: `first sample at ${ageDays} days` }];
};
