import { anyLog } from '@thari/testing/care';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventEnvelope } from './event.ts';
import { merge } from './merge.ts';
import { order } from './order.ts';

const phone = '0199f2d0-00da-7000-8000-000000000001';
const office = '0199f2d0-00da-7000-8000-000000000002';

/** Two devices that heard of each other now and then: each event names some heads of what its author may have seen. */
const anyMeeting = () =>
  fc.tuple(anyLog(phone), anyLog(office), fc.infiniteStream(fc.nat(20))).map(([a, b, picks]) => {
    const seen = (events: EventEnvelope[], other: EventEnvelope[]) =>
      events.map((event, i) => {
        const pick = picks.next().value ?? 0;
        const heard = pick < i && other[pick] ? [other[pick].id] : [];
        return { ...event, parents: [...event.parents, ...heard] };
      });
    return [seen(a, b), b] as const;
  });

test('who speaks first, and how often, changes nothing', () => {
  fc.assert(
    fc.property(anyMeeting(), ([a, b]) => {
      expect(merge(b, a, b)).toEqual(merge(a, b));
    }),
  );
});

test('no event is lost and each device keeps its own order', () => {
  fc.assert(
    fc.property(anyMeeting(), ([a, b]) => {
      const merged = merge(a, b);
      expect(merged.filter(({ writer }) => writer === phone)).toEqual(a);
      expect(merged.filter(({ writer }) => writer === office)).toEqual(b);
    }),
  );
});

test('a cause comes before its effect', () => {
  fc.assert(
    fc.property(anyMeeting(), ([a, b]) => {
      const place = new Map(merge(a, b).map(({ id }, i) => [id, i]));
      for (const event of merge(a, b)) {
        for (const parent of event.parents) expect(place.get(parent) ?? -1).toBeLessThan(place.get(event.id) ?? 0);
      }
    }),
  );
});

test('the order does not depend on the order of arrival', () => {
  fc.assert(
    fc.property(anyMeeting(), fc.infiniteStream(fc.nat()), ([a, b], keys) => {
      const events = [...a, ...b];
      const shuffled = events.map((event) => ({ event, key: keys.next().value })).sort((x, y) => x.key - y.key);
      expect(order(shuffled.map(({ event }) => event))).toEqual(order(events));
    }),
  );
});

test('a circle of parents, drawn by a hostile writer, loses nothing', () => {
  const made = (id: string, writerSeq: number, parents: string[]) => ({ id, writer: phone, writerSeq, parents });
  const circle = [made('a', 0, ['b']), made('b', 1, ['a']), made('c', 2, ['b'])];
  expect(order(circle).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('an event whose parent has not arrived is read all the same, and falls into place when it does', () => {
  const made = (id: string, writer: string, parents: string[]) => ({ id, writer, writerSeq: 0, parents });
  const [first, second] = [made('first', 'z', []), made('second', 'a', ['first'])];
  expect(order([second]).map(({ id }) => id)).toEqual(['second']);
  expect(order([second, first]).map(({ id }) => id)).toEqual(['first', 'second']);
});
