import { careCatalogue } from '@thari/care/events/care-catalogue';
import { type CareEvent, careEvents } from '@thari/care/events/care-event';
import { pairRecord } from '@thari/care/projections/pair-record';
import { hashEvent, privateFault } from '@thari/event-log/chain';
import { fold } from '@thari/event-log/define-projection';
import { EventItem } from '@thari/event-log/event';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { catalogueOf, definitions } from './specimens/catalogues.ts';
import { nameOf, readSpecimens } from './specimens/specimen.ts';

const specimens = readSpecimens();

test('every version of every event has a specimen, and every specimen an event', () => {
  const expected = definitions.flatMap(({ type, version }) =>
    Array.from({ length: version }, (_, older) => nameOf(type, older + 1)),
  );
  expect([...specimens.keys()].sort()).toEqual(expected.sort());
});

describe.each([...specimens])('%s', (name, { hash, ...item }) => {
  const { event } = item;
  test('is an event as it travels and is stored', () => {
    expect([...Value.Errors(EventItem, item)]).toEqual([]);
    expect(nameOf(event.type, event.version)).toBe(name);
  });
  test('has the hash that it had on the day it was recorded', () => {
    expect(hashEvent(event)).toBe(hash);
    expect(privateFault(item)).toBeUndefined();
  });
  test('is read by this build, in its newest shape', () => {
    expect(catalogueOf(event.type)?.check(event)).toBe('readable');
  });
});

test('together they tell a story that can be read and folded', () => {
  const story = [...specimens.values()].map(({ event }) => event).filter(({ streamKind }) => streamKind === 'pair');
  const { events, unread } = readStream(careCatalogue, story);
  expect(unread).toEqual([]);
  expect(events.length).toBeGreaterThanOrEqual(careEvents.length);
  const record = fold(pairRecord, events as ReadEvent<CareEvent>[]);
  expect(record?.infants).toHaveLength(1);
  expect(record?.mother.diedOn).toBe('2026-11-20');
});
