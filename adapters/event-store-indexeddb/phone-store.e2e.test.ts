import { fileURLToPath } from 'node:url';
import { type BrowserPage, openBrowserPage } from '@thari/testing/browser-page';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type * as Page from './phone-store.page.ts';
import { event, item } from './sample-change.ts';
import type { OutboxItem } from './store-change.ts';

let browser: BrowserPage<typeof Page>;
let name = '';
let stores = 0;
beforeAll(async () => {
  browser = await openBrowserPage<typeof Page>(fileURLToPath(new URL('./phone-store.page.ts', import.meta.url)));
});
afterAll(() => browser.close());
beforeEach(async () => {
  name = `store-${++stores}`;
  await browser.reload();
  expect(await browser.call('open', name)).toBe('done');
});

const sent = ({ eventId, stream, writerSeq }: OutboxItem) => ({ eventId, stream, writerSeq });
const nothing = {
  rows: [],
  streams: {},
  meta: undefined,
  keys: {},
  outbox: [],
  outboxState: { unsent: 0, refused: [] },
};
const reopened = async (key = 1) => {
  await browser.reload();
  return browser.call('open', name, key);
};

describe('a change', () => {
  test('is there after a reload, all of it', async () => {
    const key = Uint8Array.from({ length: 32 }, (_, i) => i * 8);
    await browser.call('commit', {
      append: [
        { stream: 'nomsa', events: [event('a', 1), event('b', 2)] },
        { stream: 'thandi', events: [event('c', 3)] },
      ],
      rows: [{ stream: 'nomsa', row: { name: 'Nomsa', due: '2026-03-01' } }],
      outbox: [item('a', 1), item('b', 2), item('c', 3, 'thandi')],
      meta: { cursor: { position: 12 } },
      keys: [{ personId: 'nomsa', key }],
    });
    expect(await reopened()).toBe('done');
    expect(await browser.call('readAll')).toEqual({
      rows: [{ stream: 'nomsa', row: { name: 'Nomsa', due: '2026-03-01' } }],
      streams: { nomsa: [event('a', 1), event('b', 2)], thandi: [event('c', 3)] },
      meta: { position: 12 },
      keys: { nomsa: [...key] },
      outbox: [item('a', 1), item('b', 2), item('c', 3, 'thandi')].map(sent),
      outboxState: { unsent: 3, refused: [] },
    });
    expect(await browser.call('hasStreams', ['nomsa', 'farai', 'thandi', 'nom'])).toEqual(['nomsa', 'thandi']);
  });

  test('waits its turn when many come at once, and none is lost', async () => {
    const changes = Array.from({ length: 20 }, (_, i) => ({
      append: [{ stream: 'nomsa', events: [event(`e${i}`, i)] }],
      rows: [{ stream: 'nomsa', row: { last: i } }],
    }));
    expect(new Set(await browser.call('commitAll', changes))).toEqual(new Set(['done']));
    const all = await browser.call('readAll');
    expect(all.streams.nomsa?.map((stored) => stored.event.writerSeq)).toEqual(changes.map((_, i) => i));
    expect(all.rows).toEqual([{ stream: 'nomsa', row: { last: 19 } }]);
  });

  test('of nothing is no change', async () => {
    const before = await browser.call('rawCounts', name);
    expect(await browser.call('commit', { append: [{ stream: 'nomsa', events: [] }], rows: [], meta: {} })).toBe(
      'done',
    );
    expect(await browser.call('rawCounts', name)).toEqual(before);
    expect(await browser.call('readAll')).toEqual(nothing);
  });

  test('that brings an event the stream already holds does not double it; the later copy stands', async () => {
    await browser.call('commit', { append: [{ stream: 'nomsa', events: [event('a', 1), event('a', 1)] }] });
    const fromServer = { ...event('a', 1), event: { ...event('a', 1).event, position: 7 } };
    await browser.call('commit', { append: [{ stream: 'nomsa', events: [event('b', 2), fromServer] }] });
    expect(await browser.call('readStream', 'nomsa')).toEqual([fromServer, event('b', 2)]);
  });

  test('keeps a text that is long enough to be deflated, in any script', async () => {
    const long = event('a', 1, 'አማርኛ, kiSwahili, isiZulu 🤱 '.repeat(400));
    await browser.call('commit', { append: [{ stream: 'nomsa', events: [long] }] });
    expect(await browser.call('readStream', 'nomsa')).toEqual([long]);
  });

  test('that cannot be written whole is not written at all', async () => {
    await browser.call('commit', { outbox: [item('a', 1)] });
    const before = await browser.call('readAll');
    const twice = { rows: [{ stream: 'nomsa', row: {} }], meta: { cursor: {} }, outbox: [item('b', 2), item('a', 1)] };
    expect(await browser.call('commit', twice)).toBe('ConstraintError');
    expect(await browser.call('readAll')).toEqual(before);
    const withoutBox = { ...item('e', 5), box: undefined as unknown as Uint8Array };
    expect(await browser.call('commit', { ...twice, outbox: [item('d', 4), withoutBox] })).toBe('TypeError');
    expect(await browser.call('readAll')).toEqual(before);
    expect(await browser.call('commit', { meta: { cursor: { position: 1 } } })).toBe('done');
  });
});

test('the row that was saved last is read, after a large change as after a small one', async () => {
  const rows = (count: number, turn: number) =>
    Array.from({ length: count }, (_, i) => ({ stream: `s${i}`, row: { turn } }));
  await browser.call('commit', { rows: rows(2, 1) });
  await browser.call('commit', { rows: rows(300, 2) });
  await browser.call('commit', { rows: rows(1, 3) });
  const turns = (await browser.call('readAll')).rows.map(({ row }) => row.turn);
  expect([turns.length, turns.filter((turn) => turn === 2).length, turns[0]]).toEqual([300, 299, 3]);
});

describe('the outbox', () => {
  test('is read in the order of writing, not of ids or of saving, and only so far as asked', async () => {
    await browser.call('commit', { outbox: [item('z', 2), item('m', 10), item('a', 3)] });
    await browser.call('commit', { outbox: [item('n', 1)] });
    const inOrder = [item('n', 1), item('z', 2), item('a', 3), item('m', 10)].map(sent);
    expect(await browser.call('readOutbox', 10)).toEqual(inOrder);
    expect(await browser.call('readOutbox', 2)).toEqual(inOrder.slice(0, 2));
  });

  test('lets go of an event by its id only', async () => {
    await browser.call('commit', { outbox: [item('a', 1), item('b', 2), item('c', 3)] });
    const acknowledge = ['b', 'unknown'].map((eventId) => ({ eventId, onDay: '2026-03-01' }));
    // One is recorded while the push is under way: it was not in the receipt, so it waits.
    await browser.call('commit', { acknowledge, outbox: [item('d', 4)] });
    expect(await browser.call('readOutbox', 10)).toEqual([item('a', 1), item('c', 3), item('d', 4)].map(sent));
    expect((await browser.call('readAll')).outboxState).toEqual({ unsent: 3, refused: [] });
  });

  test('shows what was refused with its reason, and does not offer it again by itself', async () => {
    await browser.call('commit', { outbox: [item('a', 1), item('b', 2)] });
    await browser.call('commit', {
      refuse: [
        { eventId: 'a', reason: 'infant-not-enrolled' },
        { eventId: 'x', reason: '?' },
      ],
    });
    await browser.call('commit', { offerAgain: 'all-acknowledged' });
    await reopened();
    expect(await browser.call('readOutbox', 10)).toEqual([sent(item('b', 2))]);
    const refused = [{ eventId: 'a', stream: 'nomsa', reason: 'infant-not-enrolled' }];
    expect((await browser.call('readAll')).outboxState).toEqual({ unsent: 1, refused });
    await browser.call('commit', { acknowledge: [{ eventId: 'a', onDay: '2026-03-02' }] });
    expect((await browser.call('readAll')).outboxState).toEqual({ unsent: 1, refused: [] });
  });

  test('offers a restored server what was acknowledged, but not what the same change acknowledges', async () => {
    await browser.call('commit', { outbox: [item('a', 1), item('b', 2), item('c', 3)] });
    await browser.call('commit', { acknowledge: [{ eventId: 'a', onDay: '2026-03-01' }] });
    expect(await browser.call('readOutbox', 10)).toEqual([item('b', 2), item('c', 3)].map(sent));
    await browser.call('commit', {
      offerAgain: 'all-acknowledged',
      acknowledge: [{ eventId: 'b', onDay: '2026-03-02' }],
    });
    expect(await browser.call('readOutbox', 10)).toEqual([item('a', 1), item('c', 3)].map(sent));
    expect((await browser.call('sealedOutbox', name)).map(({ box }) => box)).toEqual([
      [1, 1, 255],
      [1, 3, 255],
    ]);
  });

  test('forgets what was acknowledged before a day, and neither that day nor what is unsent or refused', async () => {
    const outbox = ['a', 'b', 'c', 'd'].map((id, i) => item(id, i));
    const days = [
      ['a', '2026-02-28'],
      ['b', '2026-03-01'],
    ] as const;
    const acknowledge = days.map(([eventId, onDay]) => ({ eventId, onDay }));
    await browser.call('commit', { outbox, acknowledge, refuse: [{ eventId: 'c', reason: 'no' }] });
    await browser.call('commit', { dropAcknowledgedBefore: '2026-03-01' });
    expect(await browser.call('rawCounts', name)).toMatchObject({ outbox: 3 });
    await browser.call('commit', { offerAgain: 'all-acknowledged' });
    expect(await browser.call('readOutbox', 10)).toEqual([item('b', 1), item('d', 3)].map(sent));
  });
});

describe('a stream that is forgotten', () => {
  test('is gone with its row, while what of it is unsent stays', async () => {
    const streams = ['nomsa', 'thandi'];
    await browser.call('commit', {
      append: streams.map((stream, i) => ({ stream, events: [event(stream, i)] })),
      rows: streams.map((stream) => ({ stream, row: { of: stream } })),
      outbox: streams.map((stream, i) => item(stream, i, stream)),
    });
    await browser.call('commit', { forget: ['nomsa', 'never here'] });
    const all = await browser.call('readAll');
    expect([Object.keys(all.streams), all.rows.map(({ stream }) => stream)]).toEqual([['thandi'], ['thandi']]);
    expect(all.outbox).toEqual([item('nomsa', 0, 'nomsa'), item('thandi', 1, 'thandi')].map(sent));
  });

  test('may come anew in the same change', async () => {
    await browser.call('commit', {
      append: [{ stream: 'nomsa', events: [event('a', 1)] }],
      rows: [{ stream: 'nomsa', row: { old: true } }],
    });
    await browser.call('commit', {
      forget: ['nomsa'],
      append: [{ stream: 'nomsa', events: [event('b', 2)] }],
      rows: [{ stream: 'nomsa', row: { old: false } }],
    });
    const all = await browser.call('readAll');
    expect([all.streams, all.rows]).toEqual([{ nomsa: [event('b', 2)] }, [{ stream: 'nomsa', row: { old: false } }]]);
  });
});

test('the key of a person is erased from every page and delta at once', async () => {
  const key = new Uint8Array(32).fill(9);
  const keys = Array.from({ length: 300 }, (_, i) => ({ personId: `person ${i}`, key }));
  await browser.call('commit', { keys });
  await browser.call('commit', { keys: [{ personId: 'person 7', key: new Uint8Array(32).fill(8) }] });
  await browser.call('commit', { keys: [{ personId: 'person 7', key: undefined }] });
  expect(await browser.call('rawCounts', name)).toMatchObject({ keys: 2 });
  const left = Object.keys((await browser.call('readAll')).keys);
  expect([left.length, left.includes('person 7')]).toEqual([299, false]);
});
