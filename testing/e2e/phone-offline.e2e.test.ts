import { enrolNomsa } from '@thari/server/fixtures/commands.fixture';
import { grace, maputsoeClinic } from '@thari/testing/cast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPhoneBrowser, type PhoneBrowser } from './phone-browser.ts';
import { openPhoneSite, type PhoneSite } from './phone-site.ts';

const pin = '735182';
let site: PhoneSite;
let phone: PhoneBrowser;
const complaints: string[] = [];

beforeAll(async () => {
  site = await openPhoneSite();
  phone = await openPhoneBrowser(site.origin);
  phone.page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) complaints.push(message.text());
  });
});
afterAll(async () => {
  await phone.close();
  await site.close();
});

const isKept = () =>
  phone.page.waitForFunction(
    async () =>
      (await navigator.serviceWorker.ready).active?.state === 'activated' && navigator.serviceWorker.controller,
  );
const mark = () => phone.ask(({ mark: it }) => it, undefined);
const updates = () => phone.ask(({ updates: ready }) => ready.length, undefined);
const lookForUpdate = () =>
  phone.page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => undefined)));
const kept = () =>
  phone.page.evaluate(async () => {
    const names = await caches.keys();
    const caches_ = await Promise.all(names.map((name) => caches.open(name)));
    return (await Promise.all(caches_.map((cache) => cache.keys()))).map((requests) =>
      requests.map(({ url }) => new URL(url).pathname),
    );
  });

describe('the app itself', () => {
  test('is on the phone after the first visit, and no word of anybody with it', async () => {
    await phone.ask(({ engine }) => engine.start(), undefined);
    const code = await site.server.code(grace.id, maputsoeClinic.id);
    await phone.ask(({ engine }, typed) => engine.activate(typed), code);
    await phone.ask(({ engine }, chosen) => engine.setPin(chosen), pin);
    await phone.ask(({ engine }) => engine.syncNow(), undefined);
    await isKept();
    const [files = [], ...others] = await kept();
    expect(others).toEqual([]);
    expect(files).toContain('/index.html');
    expect(files.filter((path) => path.startsWith('/api'))).toEqual([]);
    expect(files.length).toBeGreaterThan(6);
    expect(complaints).toEqual([]);
  });

  test('starts without a network, unlocks and saves; what it saved goes up when the network is back', async () => {
    await site.goAway();
    await phone.killAndReopen();
    expect(await phone.ask(({ engine }) => engine.start(), undefined)).toMatchObject({ name: 'locked' });
    expect(await phone.ask(({ engine }, typed) => engine.unlock(typed), pin)).toMatchObject({ ok: true });
    const saved = await phone.ask(({ engine }, { pairId, command }) => engine.record(pairId, command), {
      pairId: crypto.randomUUID(),
      command: enrolNomsa(),
    });
    expect(saved).toMatchObject({ ok: true });
    expect(await phone.ask(({ engine }) => engine.syncNow(), undefined)).toMatchObject({
      unsent: 3,
      problem: 'offline',
    });
    await site.comeBack();
    expect(await phone.ask(({ engine }) => engine.syncNow(), undefined)).toMatchObject({
      unsent: 0,
      problem: undefined,
    });
  });

  test('answers any address within it without a network', async () => {
    await site.goAway();
    await phone.page.goto(`${site.origin}/person/some-where?from=diary`);
    await phone.page.waitForFunction(() => 'page' in globalThis);
    expect(await phone.ask(({ engine }) => engine.start(), undefined)).toMatchObject({ name: 'locked' });
    await site.comeBack();
  });
});

describe('a newer app', () => {
  test('waits until it is told to take over, and costs only what is new', async () => {
    site.requests.length = 0;
    await site.deploy('second');
    await lookForUpdate();
    await expect.poll(updates).toBe(1);
    const fetched = site.requests.filter((path) => !path.startsWith('/api'));
    expect(fetched.filter((path) => path !== '/sw.js')).toHaveLength(2); // the page, and the one part that differs
    await phone.reload();
    expect(await mark()).toBe('first');
    await expect.poll(updates).toBe(1);
    const loaded = phone.page.waitForEvent('load');
    await phone.ask(({ updates: [ready] }) => ready?.takeOver(), undefined);
    await loaded;
    await phone.page.waitForFunction(() => 'page' in globalThis);
    expect(await mark()).toBe('second');
    expect(await kept()).toHaveLength(1);
  });

  test('that cannot be fetched whole leaves the one that works', async () => {
    await site.deploy('third', 'broken');
    await lookForUpdate();
    await new Promise((wake) => setTimeout(wake, 1000));
    expect(await updates()).toBe(0);
    await phone.reload();
    expect(await mark()).toBe('second');
  });
});
