import type { CareEvent } from '@thari/care/events/care-event';
import type { Infant, PairRecord } from '@thari/care/projections/pair-record';
import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { careEnded } from '@thari/protocol/readings/care-ended';
import type { ChtDoc } from './protocol-cht-words.ts';
import { folded, type ReadPair } from './protocol-pairs.ts';

/** What the rule needs and no more: a person for each baby, and a report of each of its samples. */
export const leanDocsOf = (pair: ReadPair): readonly ChtDoc[] => {
  const record = folded(pair);
  return record.infants.flatMap((infant) => [
    personOf(infant, record),
    ...infant.samples.map((it) => reportOf(it, infant)),
  ]);
};

/** What was recorded of the pair: beside the samples the mother, and a visit’s report for each day on which one of them was seen. */
export const wholeDocsOf = (pair: ReadPair): readonly ChtDoc[] => {
  const record = folded(pair);
  const { motherId, enrolledOn } = record.mother;
  const mother = {
    _id: motherId,
    type: 'person',
    name: 'Nomsa',
    reported_date: instant(enrolledOn),
    parent: { _id: record.site },
  };
  return [mother, ...leanDocsOf(pair), ...visitsOf(pair.events, record)];
};

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

/** These are persons or reports already. */
const toldOtherwise: readonly CareEvent['type'][] = ['WomanEnrolled', 'InfantBorn', 'InfantSampleTaken'];

const visitsOf = (events: readonly ReadEvent<CareEvent>[], record: PairRecord): readonly ChtDoc[] => {
  const written = events.filter(({ type, withdrawnBy }) => !withdrawnBy && !toldOtherwise.includes(type));
  const visits = Map.groupBy(written, (event) => `${whom(event, record)}:visit:${event.envelope.occurredOn}`);
  return [...visits].flatMap(([id, [first, ...others]]): ChtDoc[] => {
    if (!first) return [];
    const answers = [first, ...others].map(({ type, data }) => [type, data] as const);
    const fields = { patient_uuid: whom(first, record), ...Object.fromEntries(answers) };
    const reportedAt = instant(first.envelope.occurredOn);
    return [{ _id: id, type: 'data_record', content_type: 'xml', form: 'visit', reported_date: reportedAt, fields }];
  });
};

/** The baby an event is about, or the mother. */
const whom = ({ data }: ReadEvent<CareEvent>, { mother, infants }: PairRecord): string => {
  const named = ['infantId', 'about', 'sampleId'].map(
    (field) => Object.entries(data).find(([key]) => key === field)?.[1],
  );
  const infant = infants.find(
    ({ infantId, samples }) => named.includes(infantId) || samples.some(({ sampleId }) => named.includes(sampleId)),
  );
  return infant?.infantId ?? mother.motherId;
};

const instant = (day: CalendarDate): number => Date.parse(`${day}T00:00:00Z`);
