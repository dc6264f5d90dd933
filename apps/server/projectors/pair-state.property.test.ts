import type { EventEnvelope } from '@thari/event-log/event';
import { anyLog, corrected, enrolled, gracesPhone, writtenBy } from '@thari/testing/care';
import { eventId, sisterDube } from '@thari/testing/cast';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldOn, foldWhole, type PairState } from './pair-state.ts';

const dubesDesk = { ...gracesPhone, writer: sisterDube.writer, author: sisterDube.id };

/** Grace's log, begun with an enrolment, cut into the pushes in which it arrives. */
const anyArrival = () =>
  fc.tuple(anyLog(gracesPhone.writer), fc.array(fc.nat(3), { minLength: 12, maxLength: 12 })).map(([log, sizes]) => {
    const events = rewritten(log);
    return { events, pushes: cut(events, sizes) };
  });

const cut = (events: readonly EventEnvelope[], sizes: readonly number[]): EventEnvelope[][] => {
  const pushes: EventEnvelope[][] = [];
  let from = 0;
  for (const size of sizes) {
    pushes.push(events.slice(from, from + size));
    from += size;
  }
  return [...pushes, events.slice(from)].filter((push) => push.length > 0);
};

const rewritten = (log: readonly EventEnvelope[]): EventEnvelope[] => {
  const [first] = writtenBy(gracesPhone, [enrolled()]);
  if (!first) throw new Error('an enrolment was written');
  return [first, ...log.map((event, i) => ({ ...event, id: eventId(i + 1), writerSeq: i + 1, parents: [eventId(i)] }))];
};

test('pushed bit by bit or folded whole, the pair is the same', () => {
  fc.assert(
    fc.property(anyArrival(), ({ events, pushes }) => {
      let arrived: EventEnvelope[] = [];
      let state: PairState = foldWhole([]);
      for (const push of pushes) {
        arrived = [...arrived, ...push];
        state = foldOn(state, push) ?? foldWhole(arrived);
      }
      expect(state).toEqual(foldWhole(events));
    }),
  );
});

test('the quick way is taken where a stream simply goes on', () => {
  const events = writtenBy(gracesPhone, [enrolled(), enrolled()]);
  expect(foldOn(foldWhole(events.slice(0, 1)), events.slice(1))).toEqual(foldWhole(events));
});

test.each([
  ['a correction', (before: EventEnvelope[]) => writtenBy(gracesPhone, [corrected(eventId(0), {})], before)],
  [
    'an event whose author had not seen the last one',
    () => writtenBy(dubesDesk, [enrolled()], writtenBy(gracesPhone, [enrolled()])),
  ],
])('%s is never folded the quick way', (_, added) => {
  const before = writtenBy(gracesPhone, [enrolled(), enrolled()]);
  expect(foldOn(foldWhole(before), added(before))).toBeUndefined();
});
