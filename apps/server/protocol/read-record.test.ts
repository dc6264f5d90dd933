import { careCatalogue } from '@thari/care/events/care-catalogue';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { packsOf } from '@thari/protocol/packs/all-packs';
import { planFor } from '@thari/protocol/plan';
import * as told from '@thari/testing/care';
import * as cast from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { playMentor, playSites } from '../simulate/play-programme.ts';
import { playedPeople } from './played-people.ts';
import { readRecord } from './read-record.ts';

type Draft = { readonly type: string; readonly data: object };
const asOf = on('2026-05-01');
const written = (...drafts: readonly Draft[]) =>
  JSON.stringify({ events: drafts.map(({ type, data }) => ({ type, data })) });
const read = (...drafts: readonly Draft[]) => readRecord(written(...drafts), asOf);
const faultOf = (...drafts: readonly Draft[]) => {
  const record = read(...drafts);
  return record.ok ? 'no fault' : record.reason;
};
const story = [told.enrolled(), told.pregnancyRecorded(), told.born(), told.sampleTaken()] as const;

describe('a record', () => {
  test('is folded as a phone folds it', () => {
    const record = read(...story);
    expect(record.ok && record.value.infants[0]?.samples).toMatchObject([{ takenOn: '2026-02-26' }]);
  });
  test('may be a bare list', () => {
    expect(readRecord(JSON.stringify(story.map(({ type, data }) => ({ type, data }))), asOf)).toEqual(read(...story));
  });
  test('counts an event without a day of its own from the latest day before it', () => {
    const record = read(story[0], told.antiretroviralsStarted({ startedOn: on('2023-06-01') }), ...story.slice(1));
    expect(record.ok && record.value.mother.pregnancies[0]?.recordedOn).toBe('2025-10-06');
  });
  test('says the day itself where that is not right', () => {
    const [first, second] = story;
    const text = JSON.stringify([
      { type: first.type, data: first.data },
      { type: second.type, data: second.data, occurredOn: '2025-11-20' },
    ]);
    const record = readRecord(text, asOf);
    expect(record.ok && record.value.mother.pregnancies[0]?.recordedOn).toBe('2025-11-20');
  });
  test('may correct and withdraw an event that has an id', () => {
    const { type, data } = told.born({ bornOn: on('2026-01-16') });
    const { data: other } = told.infantDied();
    const text = JSON.stringify(
      [
        story[0],
        { id: cast.eventId(1), type, data },
        { id: cast.eventId(2), type: 'InfantDied', data: other },
        { type: 'EntryWithdrawn', data: told.withdrawn(cast.eventId(2)).data },
        { type: 'EntryCorrected', data: told.corrected(cast.eventId(1), { ...data, bornOn: '2026-01-17' }).data },
      ].map(({ occurredOn: _, ...event }: Draft & { occurredOn?: string }) => event),
    );
    const record = readRecord(text, asOf);
    expect(record).toMatchObject({ ok: true, value: { infants: [{ bornOn: '2026-01-17', diedOn: undefined }] } });
  });
});

describe('a text that is no record is told in one sentence', () => {
  test.each([
    ['', 'The record is empty: expected {"events": [...]} on standard input.'],
    ['{"events": [', 'The record is not JSON: line 1, column 13.'],
    ['{"events": [\n  {]\n', 'The record is not JSON: line 2, column 4.'],
    ['{"event": []}', 'The record is not a list of events: expected {"events": [...]} or [...].'],
    ['"events"', 'The record is not a list of events: expected {"events": [...]} or [...].'],
    ['{"events": [], "name": "Nomsa"}', 'The record has a field "name" beside "events".'],
    ['[]', 'The record has no event: the first is WomanEnrolled.'],
    ['[5]', 'Event 1: is not an object with a type and data.'],
    ['[{}]', 'Event 1: type is missing; expected the name of an event, like WomanEnrolled.'],
    ['[{"type": "WomanEnroled"}]', 'Event 1 (WomanEnroled): type is unknown; the nearest is WomanEnrolled.'],
    ['[{"type": "Woman\\nEnrolled"}]', 'Event 1 (Woman\\nEnrolled): type is unknown; the nearest is WomanEnrolled.'],
    ['[{"type": "WomanEnrolled"}]', 'Event 1 (WomanEnrolled): data is not an object with the fields of WomanEnrolled.'],
    [
      '[{"type": "WomanEnrolled", "version": 99}]',
      `Event 1 (WomanEnrolled): version is not a version that this build reads, from 1 to ${careCatalogue.find('WomanEnrolled')?.version}.`,
    ],
    [
      '[{"type": "WomanEnrolled", "versoin": 1}]',
      'Event 1 (WomanEnrolled): "versoin" is not a field of an event of a record; the nearest is version.',
    ],
    [
      '[{"type": "WomanEnrolled", "occurredOn": "2026-02-30"}]',
      'Event 1 (WomanEnrolled): occurredOn is not a day that exists, like 2026-05-01.',
    ],
    [
      '[{"type": "WomanEnrolled", "id": "1"}]',
      'Event 1 (WomanEnrolled): id is not an id like 0199f2d0-0001-7000-8000-000000000001, in small letters.',
    ],
  ])('%j', (text, reason) => {
    expect(readRecord(text, asOf)).toEqual({ ok: false, reason });
  });
});

describe('an event that does not fit the ones before it is named', () => {
  const [enrolled, pregnant, born, sampled] = story;
  test.each([
    [[born], 'Event 1 (InfantBorn): type is not WomanEnrolled, with which every record begins.'],
    [[enrolled, sampled], 'Event 2 (InfantSampleTaken): infantId names a baby that no event before it has.'],
    [
      [enrolled, born, told.resultReceived()],
      'Event 3 (InfantResultReceived): sampleId names a sample that no event before it has.',
    ],
    [
      [enrolled, told.appointmentKept()],
      'Event 2 (AppointmentKept): appointmentId names an appointment that no event before it has.',
    ],
    [
      [enrolled, told.referralMade({ about: cast.thandi.id })],
      'Event 2 (ReferralMade): about names a baby that no event before it has.',
    ],
    [
      [enrolled, told.pregnancyLost()],
      'Event 2 (PregnancyLost): pregnancyId names a pregnancy that no event before it has.',
    ],
    [
      [enrolled, told.withdrawn(cast.eventId(9))],
      'Event 2 (EntryWithdrawn): withdraws names an event that no event before it has.',
    ],
    [
      [enrolled, told.corrected(cast.eventId(9), {})],
      'Event 2 (EntryCorrected): corrects names an event that no event before it has.',
    ],
    [[enrolled, enrolled], 'Event 2 (WomanEnrolled): type was told by an event before it already.'],
    [[enrolled, born, born], 'Event 3 (InfantBorn): infantId was told by an event before it already.'],
    [
      [enrolled, born, sampled, sampled],
      'Event 4 (InfantSampleTaken): sampleId was told by an event before it already.',
    ],
    [
      [enrolled, told.sessionHeld({ heldOn: on('2025-10-05') })],
      'Event 2 (SessionHeld): heldOn is before the day she joined.',
    ],
    [
      [enrolled, born, told.sampleTaken({ takenOn: on('2026-01-14') })],
      'Event 3 (InfantSampleTaken): takenOn is before the baby was born.',
    ],
    [
      [enrolled, told.pregnancyRecorded({ dueOn: on('2027-06-01') })],
      'Event 2 (PregnancyRecorded): dueOn is more than a pregnancy away.',
    ],
    [
      [enrolled, pregnant, told.born({ pregnancyId: cast.pregnancyId(), bornOn: on('2025-04-01') })],
      'Event 3 (InfantBorn): bornOn does not fit the day on which the baby is expected.',
    ],
  ])('%#', (drafts, reason) => {
    expect(faultOf(...drafts)).toBe(reason);
  });
  test('twins of one pregnancy are not told twice', () => {
    const twin = told.born({ infantId: cast.sipho.id, birthOrder: 2, pregnancyId: cast.pregnancyId() });
    expect(faultOf(enrolled, pregnant, told.born({ pregnancyId: cast.pregnancyId() }), twin)).toBe('no fault');
  });
});

describe('a day after the day of reading', () => {
  test.each([
    ['2026-04-30', 'no fault'],
    ['2026-05-01', 'no fault'],
    ['2026-05-02', 'Event 2 (SessionHeld): heldOn is after 2026-05-01, the day on which the record is read.'],
  ])('%s is %s', (day, expected) => {
    expect(faultOf(story[0], told.sessionHeld({ heldOn: on(day) }))).toBe(expected);
  });
  test('is refused of a thing written then, and of a day beside the main one', () => {
    expect(readRecord(JSON.stringify([{ ...told.enrolled(), occurredOn: '2026-05-02' }]), asOf)).toMatchObject({
      reason: 'Event 1 (WomanEnrolled): occurredOn is after 2026-05-01, the day on which the record is read.',
    });
    expect(
      faultOf(story[0], told.pregnancyRecorded({ dueOn: on('2026-10-01'), firstAntenatalVisitOn: on('2026-05-02') })),
    ).toBe(
      'Event 2 (PregnancyRecorded): firstAntenatalVisitOn is after 2026-05-01, the day on which the record is read.',
    );
  });
  test('may be one on which something is expected', () => {
    expect(faultOf(story[0], told.appointmentBooked({ dueOn: on('2026-06-01') }))).toBe('no fault');
  });
});

test('whatever the simulator played is a record, and is planned for as its own fold is', () => {
  const size = { sites: 1, years: 3, seed: 'records', until: on('2026-06-01') };
  const people = new Map(playedPeople({ people: 40, ...size }).map(({ pairId, record }) => [pairId, record]));
  const [site] = playSites(size);
  const [mentor] = site?.workers ?? [];
  const women = site && mentor ? playMentor(site, mentor, size) : [];
  expect(women.length).toBeGreaterThan(50);
  for (const { pairId, drafts } of women.slice(0, 40)) {
    const events = drafts.map(({ id, type, version, data, occurredOn }) => ({ id, type, version, data, occurredOn }));
    const record = readRecord(JSON.stringify({ events }), size.until);
    const folded = people.get(pairId);
    expect(record.ok || record.reason).toBe(true);
    expect(record.ok && planFor(record.value, packsOf('KE'))).toEqual(folded && planFor(folded, packsOf('KE')));
  }
});
