import type { Infant, PairRecord } from '@thari/care/projections/pair-record';
import { type CalendarDate, daysBetween } from '@thari/kernel/calendar-date';
import { cite } from '@thari/protocol/rule';
import type { Contribution, Indicator } from '../indicator.ts';

/** PEPFAR's count of babies whose first virologic sample was collected, by age on that day. */
export const pmtctEid: Indicator = {
  id: 'pmtct-eid',
  version: 1,
  title: 'PMTCT_EID: early infant diagnosis, first sample by age',
  numerator: 'Exposed babies whose first virologic sample was collected in the period, at 12 months of age or younger',
  denominator:
    'Women living with HIV who joined, or learned their status, in the period; and each later pregnancy of such a woman',
  source: cite('pepfar-mer-2.6.1', 'PMTCT_EID'),
  departures: [
    'MER takes its denominator from PMTCT_STAT_POS and HTS_TST_POS after the first antenatal visit of the whole facility; we count the women of this programme.',
  ],
  bands: { '0-60-days': '0 to 60 days old', '61-365-days': '61 to 365 days old', women: 'women' },
  isRatio: true,
  contributions: (record) => [...record.infants.flatMap(firstSample), ...women(record)],
};

/** A birth test and a six-week test are one baby: only the first sample counts, also when its answer never came. */
const firstSample = (infant: Infant): Contribution[] => {
  const takenOn = firstVirologicSampleOn(infant);
  if (!infant.exposed || !takenOn) return [];
  const ageDays = daysBetween(infant.bornOn, takenOn);
  if (ageDays > 365) return [];
  const band = ageDays <= 60 ? '0-60-days' : '61-365-days';
  return [
    { figure: 'numerator', band, personId: infant.infantId, on: takenOn, why: `first sample at ${ageDays} days` },
  ];
};

export const firstVirologicSampleOn = ({ samples }: Infant): CalendarDate | undefined =>
  samples
    .filter(({ test }) => test === 'nat')
    .map(({ takenOn }) => takenOn)
    .sort()[0];

const women = ({ mother }: PairRecord): Contribution[] => {
  if (mother.status !== 'positive') return [];
  const counted = { figure: 'denominator', band: 'women', personId: mother.motherId } as const;
  const joined: Contribution = {
    ...counted,
    on: mother.statusLearnedOn ?? mother.enrolledOn,
    why: mother.statusLearnedOn ? 'learned her status' : 'joined',
  };
  return [
    joined,
    ...mother.pregnancies
      .slice(1)
      .map(({ recordedOn }): Contribution => ({ ...counted, on: recordedOn, why: 'a later pregnancy' })),
  ];
};
