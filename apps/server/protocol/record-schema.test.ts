import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { careCatalogue } from '@thari/care/events/care-catalogue';
import { careEvents } from '@thari/care/events/care-event';
import { anyDataOf } from '@thari/testing/care';
import fc from 'fast-check';
import { Check } from 'typebox/schema';
import { describe, expect, test } from 'vitest';
import { recordSchema } from './record-schema.ts';
import { writtenEvent } from './written-event.ts';

type Event = { readonly type: string; readonly version: number; readonly data: Record<string, unknown> };

const folder = join(import.meta.dirname, '../../../testing/specimens');
const specimens = readdirSync(folder)
  .map((name): Event => JSON.parse(readFileSync(join(folder, name), 'utf8')).event)
  .filter(({ type, version }) => careCatalogue.find(type)?.version === version)
  .map(({ type, version, data }) => ({ type, version, data }));
const schema = recordSchema();
const enrolled = specimens.find(({ type }) => type === 'WomanEnrolled');
const isRecord = (...events: readonly unknown[]) => Check(schema, { events });

test('is a schema of every event of the catalogue, with its meaning', () => {
  expect(Object.keys(schema.$defs as object)).toEqual(['events', ...careCatalogue.definitions.map(({ type }) => type)]);
  expect(schema.$defs).toMatchObject({ InfantBorn: { description: careCatalogue.find('InfantBorn')?.meaning } });
  expect(specimens.length).toBe(careCatalogue.definitions.length);
});

describe('accepts', () => {
  test.each(specimens)('the specimen of $type', (specimen) => {
    expect(isRecord(enrolled, specimen)).toBe(true);
  });
  test('a bare list, and an event without its version', () => {
    expect(Check(schema, [enrolled])).toBe(true);
    expect(isRecord({ type: enrolled?.type, data: enrolled?.data })).toBe(true);
  });
});

describe('rejects', () => {
  const planted = (changes: object, data: object = {}) => ({
    ...enrolled,
    ...changes,
    data: { ...enrolled?.data, ...data },
  });
  test.each([
    ['an unknown type', planted({ type: 'WomanEnroled' })],
    ['a field of the event that nobody knows', planted({ author: 'Grace' })],
    ['another version', planted({ version: 99 })],
    ['a field of the data that nobody knows', planted({}, { givenName: 'Nomsa' })],
    ['a missing field', planted({}, { enrolledOn: undefined })],
    ['a word that is no choice', planted({}, { status: 'fine' })],
    ['a month that does not exist', planted({}, { enrolledOn: '2026-13-01' })],
    ['a day that does not exist', planted({}, { enrolledOn: '2026-02-30' })],
    ['an id that is none', planted({}, { motherId: 'nomsa' })],
  ])('%s', (_, event) => {
    expect(isRecord(JSON.parse(JSON.stringify(event)))).toBe(false);
    expect(isRecord(enrolled, JSON.parse(JSON.stringify(event)))).toBe(false);
  });
  test('a record that begins with something else, or with nothing', () => {
    expect(isRecord(specimens.find(({ type }) => type === 'InfantBorn'))).toBe(false);
    expect(isRecord()).toBe(false);
  });
  test('a field beside the events', () => {
    expect(Check(schema, { events: [enrolled], name: 'Nomsa' })).toBe(false);
  });
});

test('schema and command agree on what an event is', () => {
  const any = fc.constantFrom(...careEvents).chain(({ type, data }) =>
    fc
      .record({
        data: anyDataOf(data),
        spoilt: fc.option(fc.constantFrom(...Object.keys(data.properties), 'other')),
        by: fc.constantFrom<unknown>(null, 0, -1, 'x', '2026-02-30', [], {}, true),
      })
      .map((made) => ({ type, data: made.spoilt ? { ...made.data, [made.spoilt]: made.by } : made.data })),
  );
  fc.assert(
    fc.property(any, (event) => {
      expect(isRecord(enrolled, event)).toBe(writtenEvent(event).ok);
    }),
    { numRuns: 300 },
  );
});
