import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserPage, openBrowserPage } from '@thari/testing/browser-page';
import { times } from '@thari/testing/times';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type * as Page from './phone-store.page.ts';
import { event, item } from './sample-change.ts';

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

test('no word of a person, no key and no refusal can be found on the disk', async () => {
  const key = Uint8Array.from({ length: 32 }, (_, i) => 200 - i * 3);
  const canary = 'Canary Nomsa Dlamini';
  await browser.call('commit', {
    append: [
      { stream: 'stream-in-sight', events: [{ ...event('a', 1, canary), event: { ...event('a', 1).event, canary } }] },
    ],
    rows: [{ stream: 'stream-in-sight', row: { canary } }],
    meta: { cursor: { canary } },
    keys: [{ personId: canary, key }],
    outbox: [item('event-in-sight', 1)],
    refuse: [{ eventId: 'event-in-sight', reason: canary }],
  });
  expect(await browser.call('readStream', 'stream-in-sight')).toHaveLength(1);
  const onDisk = everyFileIn(browser.profile);
  const isOnDisk = (bytes: Buffer) => onDisk.some((file) => file.includes(bytes));
  const written = (text: string) => [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
  ];
  const isTextOnDisk = (text: string) => written(text).some(isOnDisk);
  // The search itself is proved by what is meant to be in sight.
  expect(['event-in-sight', 'stream-in-sight'].map(isTextOnDisk)).toEqual([true, true]);
  expect(
    [canary, 'Canary', Buffer.from(key).toString('hex'), Buffer.from(key).toString('base64')].map(isTextOnDisk),
  ).toEqual([false, false, false, false]);
  expect([isOnDisk(Buffer.from(key)), isOnDisk(Buffer.alloc(32, 1))]).toEqual([false, false]);
});

const everyFileIn = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));

test('a browser that is killed in the middle of a record loses nothing of what is saved after it', async () => {
  for (const round of [1, 2, 3]) {
    await browser.killAndReopen(tearLastRecord);
    expect(await browser.call('open', name)).toBe('done');
    expect(await browser.call('commit', { append: [{ stream: 'nomsa', events: [event(`a${round}`, round)] }] })).toBe(
      'done',
    );
    await browser.killAndReopen();
    expect(await browser.call('open', name)).toBe('done');
    expect(await browser.call('readStream', 'nomsa')).toHaveLength(round);
  }
});

/** Leaves the head of a record whose body never came: LevelDB's checksum (4 bytes), length (2) and kind (1, a whole record). */
const tearLastRecord = (profile: string): void => {
  const folder = join(profile, 'Default', 'IndexedDB');
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.log'));
  expect(logs).not.toEqual([]);
  for (const path of logs) appendFileSync(join(folder, path), Uint8Array.of(1, 2, 3, 4, 0x88, 0x13, 1));
};

test(
  'a browser that is killed right after a change was saved loses nothing, and never keeps half of one',
  async () => {
    let saved = 0;
    await browser.page.context().exposeFunction('saved', (number: number) => (saved = number));
    await browser.reload();
    await browser.call('open', name);
    let next = 1;
    for (let round = 1; round <= times(8); round++) {
      browser.call('commitWithoutEnd', next).catch(() => undefined); // it ends with the browser
      await expect.poll(() => saved, { interval: 5, timeout: 20_000 }).toBeGreaterThanOrEqual(next + round);
      await browser.killAndReopen();
      expect(await browser.call('open', name)).toBe('done');
      const all = await browser.call('readAll');
      const last = all.streams.nomsa?.length ?? 0;
      expect(last).toBeGreaterThanOrEqual(saved);
      expect(all.streams.nomsa?.map((stored) => stored.event.writerSeq)).toEqual(
        Array.from({ length: last }, (_, i) => i + 1),
      );
      expect([all.rows, all.meta, all.outbox.length]).toEqual([[{ stream: 'nomsa', row: { last } }], { last }, last]);
      next = last + 1;
      saved = last;
      await browser.page.context().exposeFunction('saved', (number: number) => (saved = number));
      await browser.reload();
      await browser.call('open', name);
    }
  },
  times(180_000),
);
