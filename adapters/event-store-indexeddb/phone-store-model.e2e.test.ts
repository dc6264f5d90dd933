import { fileURLToPath } from 'node:url';
import { type BrowserPage, openBrowserPage } from '@thari/testing/browser-page';
import { times } from '@thari/testing/times';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Page from './phone-store.page.ts';
import type { StoreChange, StoredEvent } from './store-change.ts';

let browser: BrowserPage<typeof Page>;
let stores = 0;
beforeAll(async () => {
  browser = await openBrowserPage<typeof Page>(fileURLToPath(new URL('./phone-store.page.ts', import.meta.url)));
});
afterAll(() => browser.close());

const streams = ['nomsa', 'thandi', 'third'];
const aStream = fc.constantFrom(...streams);
const days = ['2026-03-01', '2026-03-02', '2026-03-03'];
const aSeq = fc.nat(30);

const anEvent: fc.Arbitrary<StoredEvent> = fc.record({
  event: fc
    .record({ n: aSeq, copy: fc.nat(1) })
    .map(({ n, copy }) => ({ id: `e${n}`, writer: `w${n % 2}`, writerSeq: n, copy })),
  sealed: fc.constantFrom('short', 'long '.repeat(500)),
});

const aStep: fc.Arbitrary<StoreChange> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      append: fc.array(fc.record({ stream: aStream, events: fc.array(anEvent, { maxLength: 3 }) }), { maxLength: 2 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      rows: fc.array(fc.record({ stream: aStream, row: fc.record({ due: fc.nat(9) }) }), {
        minLength: 1,
        maxLength: 2,
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      rows: fc.array(fc.record({ stream: aStream, row: fc.constant(undefined) }), { maxLength: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      forget: fc.array(aStream, { maxLength: 2 }),
      rows: fc.array(fc.record({ stream: aStream, row: fc.record({ due: fc.nat(9) }) }), { maxLength: 1 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      keys: fc.array(
        fc.record({
          personId: aStream,
          key: fc.option(fc.uint8Array({ minLength: 32, maxLength: 32 }), { nil: undefined }),
        }),
        { maxLength: 2 },
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ meta: fc.record({ cursor: fc.record({ position: fc.nat(99) }) }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      acknowledge: fc.array(fc.record({ eventId: aSeq.map((n) => `o${n}`), onDay: fc.constantFrom(...days) }), {
        maxLength: 6,
      }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      refuse: fc.array(fc.record({ eventId: aSeq.map((n) => `o${n}`), reason: fc.constantFrom('late', 'unknown') }), {
        maxLength: 3,
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      offerAgain: fc.constant('all-acknowledged' as const),
      dropAcknowledgedBefore: fc.constantFrom(...days),
    }),
  },
  { weight: 1, arbitrary: fc.record({ dropAcknowledgedBefore: fc.constantFrom(...days) }) },
);

/** Each step also puts one new item into the outbox, with a number that is the step's own. */
const someSteps = fc.array(aStep, { minLength: 25, maxLength: 60 }).map((steps) =>
  steps.map(
    (step, i): StoreChange => ({
      ...step,
      outbox: [{ eventId: `o${i}`, stream: 'nomsa', writerSeq: i, box: new Uint8Array(3) }],
    }),
  ),
);

type Waiting = { stream: string; writerSeq: number; state: string; day: string; reason: string };

/** The same store, as a few maps. */
const emptyModel = () => ({
  rows: new Map<string, unknown>(),
  streams: new Map<string, Map<string, StoredEvent>>(),
  keys: new Map<string, number[]>(),
  outbox: new Map<string, Waiting>(),
  meta: undefined as unknown,
});
type Model = ReturnType<typeof emptyModel>;

const set = <T>(map: Map<string, T>, id: string, value: T | undefined) =>
  value === undefined ? map.delete(id) : map.set(id, value);

const applyToLog = (model: Model, { append = [], rows = [], forget = [], keys = [], meta }: StoreChange) => {
  for (const stream of forget) for (const map of [model.rows, model.streams]) map.delete(stream);
  for (const { stream, events } of append) {
    const held = model.streams.get(stream) ?? new Map<string, StoredEvent>();
    for (const stored of events) held.set(stored.event.id, stored);
    if (held.size > 0) model.streams.set(stream, held);
  }
  for (const { stream, row } of rows) set(model.rows, stream, row);
  for (const { personId, key } of keys) set(model.keys, personId, key && [...key]);
  if (meta) model.meta = meta.cursor;
};

const applyToOutbox = ({ outbox: model }: Model, change: StoreChange) => {
  for (const { eventId, stream, writerSeq } of change.outbox ?? [])
    model.set(eventId, { stream, writerSeq, state: 'unsent', day: '', reason: '' });
  if (change.offerAgain) for (const entry of model.values()) if (entry.state === 'acknowledged') entry.state = 'unsent';
  for (const { eventId, onDay } of change.acknowledge ?? [])
    Object.assign(model.get(eventId) ?? {}, { state: 'acknowledged', day: onDay });
  for (const { eventId, reason } of change.refuse ?? [])
    Object.assign(model.get(eventId) ?? {}, { state: 'refused', reason });
  const firstKept = change.dropAcknowledgedBefore ?? '';
  for (const [id, { state, day }] of model) if (state === 'acknowledged' && day < firstKept) model.delete(id);
};

const byWriter = (a: StoredEvent, b: StoredEvent) =>
  a.event.writer.localeCompare(b.event.writer) || a.event.writerSeq - b.event.writerSeq;
const sorted = <T>(map: Map<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

const readModel = (model: Model): Page.AllThatIsRead => {
  const outbox = [...model.outbox]
    .map(([eventId, entry]) => ({ eventId, ...entry }))
    .sort((a, b) => a.writerSeq - b.writerSeq);
  const unsent = outbox.filter(({ state }) => state === 'unsent');
  const refused = outbox.filter(({ state }) => state === 'refused');
  return {
    rows: sorted(model.rows).map(([stream, row]) => ({ stream, row: row as Record<string, unknown> })),
    streams: Object.fromEntries(
      sorted(model.streams).map(([stream, events]) => [stream, [...events.values()].sort(byWriter)]),
    ),
    meta: model.meta as Page.AllThatIsRead['meta'],
    keys: Object.fromEntries(sorted(model.keys)),
    outbox: unsent.map(({ eventId, stream, writerSeq }) => ({ eventId, stream, writerSeq })),
    outboxState: {
      unsent: unsent.length,
      refused: refused.map(({ eventId, stream, reason }) => ({ eventId, stream, reason })),
    },
  };
};

test(
  'whatever changes, the store reads as the maps do: before and after it is compacted, and after a reload',
  async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, fc.nat(60), async (steps, compactAfter) => {
        const name = `model-${++stores}`;
        const model = emptyModel();
        expect(await browser.call('open', name)).toBe('done');
        for (const [i, step] of steps.entries()) {
          expect(await browser.call('commit', step)).toBe('done');
          applyToLog(model, step);
          applyToOutbox(model, step);
          if (i === compactAfter) await browser.call('compact');
        }
        const expected = readModel(model);
        expect(await browser.call('readAll')).toEqual(expected);
        expect(await browser.call('compact')).toBe('done');
        expect(await browser.call('readAll')).toEqual(expected);
        await browser.call('close');
        expect(await browser.call('open', name)).toBe('done');
        expect(await browser.call('readAll')).toEqual(expected);
        await browser.call('close');
      }),
      { numRuns: times(15), endOnFailure: false },
    );
  },
  times(180_000),
);

test('compacting leaves one record a stream and whole pages, and does nothing while there is little to fold', async () => {
  expect(await browser.call('open', 'compacted')).toBe('done');
  const save = (n: number) =>
    browser.call('commit', {
      append: [{ stream: 'nomsa', events: [{ event: { id: `e${n}`, writer: 'grace', writerSeq: n } }] }],
      rows: [{ stream: 'nomsa', row: { n } }],
    });
  for (let n = 1; n <= 8; n++) await save(n);
  await browser.call('compact');
  expect(await browser.call('rawCounts', 'compacted')).toMatchObject({ streams: 8, rows: 8 });
  await save(9);
  await browser.call('compact');
  expect(await browser.call('rawCounts', 'compacted')).toMatchObject({ streams: 1, rows: 1 });
});

test('compacting leaves nothing of a row but the last', async () => {
  expect(await browser.call('open', 'replaced')).toBe('done');
  const save = (count: number, turn: number) =>
    browser.call('commit', { rows: Array.from({ length: count }, (_, i) => ({ stream: `s${i}`, row: { turn } })) });
  await save(300, 0);
  for (let turn = 1; turn <= 9; turn++) await save(100, turn);
  await browser.call('compact');
  // 300 rows are two pages; with what they replaced they would be five.
  expect(await browser.call('rawCounts', 'replaced')).toMatchObject({ rows: 2 });
});
