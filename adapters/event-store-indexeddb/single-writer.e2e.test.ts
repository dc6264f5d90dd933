import { fileURLToPath } from 'node:url';
import { type BrowserPage, openBrowserPage } from '@thari/testing/browser-page';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type * as Page from './phone-store.page.ts';

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

describe('two tabs', () => {
  test('cannot both write: the one that did not see the last change is refused, for good', async () => {
    const other = await browser.anotherTab();
    expect(await other.call('open', name)).toBe('done');
    expect(await browser.call('commit', { meta: { cursor: { position: 1 } } })).toBe('done');
    expect(await other.call('commit', { meta: { cursor: { position: 2 } } })).toBe('AnotherWriter');
    expect(await other.call('commit', { meta: { cursor: { position: 2 } } })).toBe('AnotherWriter');
    expect((await browser.call('readAll')).meta).toEqual({ position: 1 });
    expect(await other.call('open', name)).toBe('done');
    expect(await other.call('commit', { meta: { cursor: { position: 2 } } })).toBe('done');
    await other.page.close();
  });

  test('share one hold; "use here" takes it away and the other tab is told', async () => {
    const other = await browser.anotherTab();
    expect(await browser.call('takeHold', 'if-free')).toBe('held');
    expect(await other.call('takeHold', 'if-free')).toBe('held-elsewhere');
    expect(await browser.call('lost')).toBe(0);
    expect(await other.call('takeHold', 'use-here')).toBe('held');
    await expect.poll(() => browser.call('lost')).toBe(1);
    await other.call('letGo');
    expect(await browser.call('takeHold', 'if-free')).toBe('held');
    expect([await browser.call('lost'), await other.call('lost')]).toEqual([1, 0]);
    await other.page.close();
  });

  test('let the hold go when the tab is closed', async () => {
    const other = await browser.anotherTab();
    expect(await other.call('takeHold', 'if-free')).toBe('held');
    await other.page.close();
    await expect.poll(() => browser.call('takeHold', 'if-free')).toBe('held');
  });
});
