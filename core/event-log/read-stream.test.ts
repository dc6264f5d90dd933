import { careCatalogue } from '@thari/care/events/care-catalogue';
import { born, corrected, enrolled, gracesPhone, sampleTaken, stream, withdrawn, writtenBy } from '@thari/testing/care';
import { eventId, sisterDube } from '@thari/testing/cast';
import { Type } from 'typebox';
import { describe, expect, test } from 'vitest';
import { defineEvent } from './define-event.ts';
import { eventCatalogue } from './event-catalogue.ts';
import { readStream } from './read-stream.ts';

const read = (events: ReturnType<typeof stream>) => readStream(careCatalogue, events);
const sample = eventId(2);
const told = stream(enrolled(), born(), sampleTaken({}));
const takenOn = (day: string) => ({ ...told[2]?.data, takenOn: day });
const dubesDesk = { ...gracesPhone, writer: sisterDube.writer, author: sisterDube.id };

describe('a corrected entry', () => {
  test('is read with its new value and keeps the former one', () => {
    const events = read([...told, ...writtenBy(gracesPhone, [corrected(sample, takenOn('2026-02-27'))], told)]).events;
    expect(events.map(({ type }) => type)).toEqual(['WomanEnrolled', 'InfantBorn', 'InfantSampleTaken']);
    expect(events[2]?.data.takenOn).toBe('2026-02-27');
    expect(events[2]?.revisions.map(({ formerData }) => formerData.takenOn)).toEqual(['2026-02-26']);
    expect(events[2]?.contested).toBe(false);
  });
  test('corrected by two people who had not seen each other is contested, the same on every device', () => {
    const ours = writtenBy(gracesPhone, [corrected(sample, takenOn('2026-02-27'))], told);
    const theirs = writtenBy(dubesDesk, [corrected(sample, takenOn('2026-02-25'))], told);
    const [one, other] = [read([...told, ...ours, ...theirs]), read([...theirs, ...told, ...ours])];
    expect(one.events[2]?.contested).toBe(true);
    expect(one).toEqual(other);
  });
  test('corrected again by somebody who saw the first correction is settled', () => {
    const once = [...told, ...writtenBy(gracesPhone, [corrected(sample, takenOn('2026-02-27'))], told)];
    const twice = [...once, ...writtenBy(dubesDesk, [corrected(sample, takenOn('2026-02-25'))], once)];
    expect(read(twice).events[2]).toMatchObject({ contested: false, data: { takenOn: '2026-02-25' } });
  });
  test('keeps its value where the replacement has the wrong shape', () => {
    const events = read([...told, ...writtenBy(gracesPhone, [corrected(sample, { takenOn: 'soon' })], told)]).events;
    expect(events[2]?.data.takenOn).toBe('2026-02-26');
  });
});

test('a withdrawn entry is still there to be shown, marked as withdrawn', () => {
  const events = read([...told, ...writtenBy(gracesPhone, [withdrawn(sample)], told)]).events;
  expect(events[2]?.withdrawnBy?.type).toBe('EntryWithdrawn');
});

test('what a newer build wrote is kept aside, not read and not lost', () => {
  const [first, ...rest] = told;
  const newer = rest.map((event) => (event.type === 'InfantBorn' ? { ...event, version: 3 } : event));
  const reading = readStream(
    careCatalogue,
    [first, ...newer].flatMap((event) => event ?? []),
  );
  expect(reading.unread.map(({ type }) => type)).toEqual(['InfantBorn']);
  expect(reading.events.map(({ type }) => type)).toEqual(['WomanEnrolled', 'InfantSampleTaken']);
});

describe('an older version', () => {
  const SampleTaken = defineEvent({
    type: 'SampleTaken',
    version: 3,
    streamKind: 'pair',
    meaning: 'for this test',
    data: Type.Object({ place: Type.String(), by: Type.String() }),
    upcast: { 1: (v1) => ({ ...v1, place: 'not-recorded' }), 2: (v2) => ({ ...v2, by: 'not-recorded' }) },
  });
  const catalogue = eventCatalogue([SampleTaken]);
  test('climbs one version at a time', () => {
    expect(catalogue.upcast('SampleTaken', 1, {})).toEqual({
      readable: true,
      data: { place: 'not-recorded', by: 'not-recorded' },
    });
    expect(catalogue.upcast('SampleTaken', 2, { place: 'home' })).toEqual({
      readable: true,
      data: { place: 'home', by: 'not-recorded' },
    });
  });
  test.each([
    ['SampleTaken', 4, 'newer-version'],
    ['SampleSent', 1, 'unknown-type'],
  ])('%s version %i is unread: %s', (type, version, why) => {
    expect(catalogue.upcast(type, version, {})).toEqual({ readable: false, why });
  });
});
