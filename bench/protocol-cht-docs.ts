import type { Infant, PairRecord } from '@thari/care/projections/pair-record';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { careEnded } from '@thari/protocol/readings/care-ended';
import type { ChtDoc } from './protocol-cht-words.ts';

/** What the toolkit would have stored of the babies of a pair: a person each, and a report of each sample. */
export const chtDocsOf = (record: PairRecord): readonly ChtDoc[] =>
  record.infants.flatMap((infant) => [
    personOf(infant, record),
    ...infant.samples.map((each) => reportOf(each, infant)),
  ]);

const personOf = (infant: Infant, record: PairRecord): ChtDoc => ({
  _id: infant.infantId,
  type: 'person',
  name: 'Thandi',
  date_of_birth: infant.bornOn,
  exposed: infant.exposed ? 'yes' : 'no',
  date_of_death: infant.diedOn,
  // The toolkit mutes a person who left: nothing is asked about a muted one.
  muted: careEnded(infant.infantId, record) ? instant(infant.bornOn) : undefined,
  reported_date: instant(infant.registeredOn),
  parent: { _id: record.site },
});

const reportOf = ({ sampleId, test, takenOn }: Infant['samples'][number], { infantId }: Infant): ChtDoc => ({
  _id: sampleId,
  type: 'data_record',
  content_type: 'xml',
  form: test === 'nat' ? 'infant_sample' : 'infant_antibody_sample',
  reported_date: instant(takenOn),
  fields: { patient_uuid: infantId, taken_on: takenOn },
});

const instant = (day: CalendarDate): number => Date.parse(`${day}T00:00:00Z`);
