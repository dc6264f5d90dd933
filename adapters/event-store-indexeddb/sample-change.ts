import type { OutboxItem, StoredEvent } from './store-change.ts';

/** Small made-up things for the browser tests of this package. */
export const event = (id: string, writerSeq: number, sealed = `sealed ${id}`): StoredEvent => ({
  event: { id, writer: 'grace', writerSeq, type: 'VisitMade', data: { note: `of ${id}` } },
  sealed,
});

export const item = (eventId: string, writerSeq: number, stream = 'nomsa'): OutboxItem => ({
  eventId,
  stream,
  writerSeq,
  box: Uint8Array.from([1, writerSeq, 255]),
});

/** One of everything: an event unsent, one acknowledged, one refused. */
export const oneOfEverything = {
  append: [{ stream: 'nomsa', events: [event('a', 1), event('b', 2)] }],
  rows: [{ stream: 'nomsa', row: { name: 'Nomsa' } }],
  outbox: [item('a', 1), item('b', 2), item('c', 3)],
  meta: { cursor: { position: 3 } },
  keys: [{ personId: 'nomsa', key: new Uint8Array(32).fill(7) }],
  acknowledge: [{ eventId: 'b', onDay: '2026-03-01' }],
  refuse: [{ eventId: 'c', reason: 'too-late' }],
};
