import { fileURLToPath } from 'node:url';
import { type BrowserPage, openBrowserPage } from '@thari/testing/browser-page';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type * as Page from './phone-store.page.ts';
import { event, item, oneOfEverything } from './sample-change.ts';

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

const reopen = async (key = 1) => {
  await browser.reload();
  return browser.call('open', name, key);
};
describe('a wrong key', () => {
  test('is told at once and changes nothing', async () => {
    await browser.call('commit', oneOfEverything);
    const before = await browser.call('readAll');
    expect(await reopen(2)).toBe('WrongKey');
    expect(await reopen(1)).toBe('done');
    expect(await browser.call('readAll')).toEqual(before);
  });

  test('is told even where nothing was saved yet', async () => {
    expect(await reopen(2)).toBe('WrongKey');
  });
});

test('a record that was moved to another place is called damaged, not read', async () => {
  await browser.call('commit', oneOfEverything);
  await browser.call('moveStreamRecord', name, 'nomsa', 'thandi');
  expect(await browser.call('tryReadStream', 'thandi')).toBe('DamagedRecord');
  expect(await browser.call('tryReadStream', 'nomsa')).toBe('done');
});

describe('a locked phone', () => {
  test('can send its boxes and be told that they arrived, without the key', async () => {
    await browser.call('commit', { outbox: [item('z', 1), item('a', 2), item('m', 3)] });
    await browser.reload();
    const boxes = await browser.call('sealedOutbox', name);
    expect(boxes.map(({ eventId }) => eventId)).toEqual(['z', 'a', 'm']);
    expect(boxes[0]?.box).toEqual([1, 1, 255]);
    await browser.call('acknowledge', name, 'a');
    await browser.call('acknowledge', name, 'unknown');
    expect((await browser.call('sealedOutbox', name)).map(({ eventId }) => eventId)).toEqual(['z', 'm']);
    await browser.call('open', name);
    expect((await browser.call('readOutbox', 9)).map(({ eventId }) => eventId)).toEqual(['z', 'm']);
    expect(await browser.call('commit', { offerAgain: 'all-acknowledged' })).toBe('done');
    expect(await browser.call('readOutbox', 9)).toHaveLength(3);
  });

  test('does not make a store by asking for one', async () => {
    expect(await browser.call('sealedOutbox', 'never made')).toEqual([]);
    await browser.call('acknowledge', 'never made', 'a');
    await browser.call('destroy', 'never made');
    expect(await browser.call('databases')).not.toContain('never made');
  });
});

describe('destroying what can be read', () => {
  test('leaves the boxes, which another key may then send', async () => {
    await browser.call('commit', oneOfEverything);
    await browser.call('destroy', name);
    expect(await browser.call('rawCounts', name)).toEqual({
      keys: 0,
      meta: 0,
      outbox: 3,
      rows: 0,
      state: 0,
      streams: 0,
    });
    expect(await browser.call('sealedOutbox', name)).toEqual([{ eventId: 'a', box: [1, 1, 255] }]);
    expect(await reopen(2)).toBe('done');
    const all = await browser.call('readAll');
    expect(all).toMatchObject({ rows: [], streams: {}, keys: {} });
    expect(all.meta).toBeUndefined();
    expect(all.outboxState).toEqual({ unsent: 1, refused: [{ eventId: 'c', stream: 'nomsa', reason: '' }] });
  });

  test('stops a tab that still has it open from writing', async () => {
    const other = await browser.anotherTab();
    await other.call('destroy', name);
    expect(await browser.call('commit', oneOfEverything)).toBe('AnotherWriter');
    expect(await browser.call('rawCounts', name)).toMatchObject({ streams: 0, outbox: 0 });
    await other.page.close();
  });
});

describe('a phone that is full', () => {
  // The limit lasts as long as the session that set it.
  const withQuota = async (quotaSize: number) => {
    const session = await browser.page.context().newCDPSession(browser.page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: browser.origin, quotaSize });
    return () => session.detach();
  };

  test.each([
    ['large', 400],
    ['small', 1],
  ])('refuses a %s change whole, still reads, and takes it when there is room', async (_, events) => {
    await browser.call('commit', oneOfEverything);
    const before = await browser.call('readAll');
    const change = {
      append: [{ stream: 'thandi', events: Array.from({ length: events }, (_, i) => event(`n${i}`, i, noise(3000))) }],
      rows: [{ stream: 'thandi', row: { name: 'Thandi' } }],
      outbox: [item('d', 4)],
      meta: { cursor: { position: 4 } },
      forget: ['nomsa'],
    };
    // Chrome remembers for half a minute how much room there was: only a browser started anew asks again.
    await browser.killAndReopen();
    const makeRoom = await withQuota(1000);
    await browser.call('open', name);
    expect(await browser.call('commit', change)).toBe('StorageFull');
    expect(await browser.call('readAll')).toEqual(before);
    expect(await browser.call('sealedOutbox', name)).toHaveLength(1);
    await makeRoom();
    expect(await browser.call('commit', change)).toBe('done');
    expect((await browser.call('readAll')).meta).toEqual({ position: 4 });
  });

  test('can still be wiped', async () => {
    await browser.call('commit', oneOfEverything);
    await browser.killAndReopen();
    const makeRoom = await withQuota(1000);
    await browser.call('destroy', name);
    expect(await browser.call('rawCounts', name)).toMatchObject({ state: 0, streams: 0, rows: 0, keys: 0, meta: 0 });
    expect(await browser.call('sealedOutbox', name)).toHaveLength(1);
    await makeRoom();
  });
});

// Text that deflate cannot shorten, the same at each run.
const noise = (length: number): string => {
  const states = [1];
  while (states.length < length) states.push(((states.at(-1) ?? 1) * 48_271) % 2_147_483_647);
  return String.fromCharCode(...states.map((state) => 33 + (state % 90)));
};
