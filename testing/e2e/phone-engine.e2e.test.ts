import { enrolNomsa, thandiIsBorn } from '@thari/server/fixtures/commands.fixture';
import { grace, maputsoeClinic, nomsa } from '@thari/testing/cast';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPhoneBrowser, type PhoneBrowser } from './phone-browser.ts';
import { openPhoneSite, type PhoneSite } from './phone-site.ts';

const pin = '735182';
const enrolment = enrolNomsa();
const birth = thandiIsBorn();

let site: PhoneSite;
let phone: PhoneBrowser;
beforeAll(async () => {
  site = await openPhoneSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  phone = await openPhoneBrowser(site.origin);
});
afterEach(() => phone.close());

const code = () => site.server.code(grace.id, maputsoeClinic.id);
const start = (tab = phone) => tab.ask(({ engine }) => engine.start(), undefined);
const unlock = (with_: string, tab = phone) => tab.ask(({ engine }, typed) => engine.unlock(typed), with_);
const moveIn = async (tab = phone) => {
  await start(tab);
  await tab.ask(({ engine }, typed) => engine.activate(typed), await code());
  return tab.ask(({ engine }, chosen) => engine.setPin(chosen), pin);
};
const record = (command: typeof enrolment, pairId: string = crypto.randomUUID()) =>
  phone.ask(({ engine }, asked) => engine.record(asked.pairId, asked.command), { pairId, command });
const onServer = async (ids: readonly string[]) =>
  (await site.server.owner.query('select id from event where id = any ($1)', [ids])).rows.length;

describe('a new phone', () => {
  test('becomes hers with a code and a PIN, and opens again with the PIN after a reload', async () => {
    expect(await start()).toEqual({ name: 'new' });
    expect(await phone.ask(({ engine }) => engine.activate('WRONGCODE1'), undefined)).toMatchObject({
      reason: 'wrong-code',
    });
    const typed = await code();
    expect(await phone.ask(({ engine }, it) => engine.activate(it), typed)).toEqual({
      ok: true,
      value: { name: 'needs-pin', workerName: 'Grace' },
    });
    expect(await phone.ask(({ engine }) => engine.setPin('123456'), undefined)).toMatchObject({ reason: 'too-easy' });
    expect(await phone.ask(({ engine }, it) => engine.setPin(it), pin)).toMatchObject({
      ok: true,
      value: { name: 'open', today: '2026-06-01', worker: { name: 'Grace' }, training: true, leaseDaysLeft: 35 },
    });
    await phone.reload();
    expect(await start()).toMatchObject({ name: 'locked', workerName: 'Grace', triesLeft: 10, leaseEnded: false });
    expect(await unlock(pin)).toMatchObject({ ok: true, value: { name: 'open' } });
  });

  test('that is killed before she chose a PIN goes on with the same code, also without a network', async () => {
    await start();
    const typed = await code();
    await phone.ask(({ engine }, it) => engine.activate(it), typed);
    await phone.killAndReopen();
    expect(await start()).toEqual({ name: 'new' });
    await phone.page.route('**/api/**', (route) => route.abort());
    expect(await phone.ask(({ engine }) => engine.activate('OTHERCODE1'), undefined)).toMatchObject({
      reason: 'no-network',
    });
    expect(await phone.ask(({ engine }, it) => engine.activate(it.toLowerCase()), typed)).toMatchObject({ ok: true });
    expect(await phone.ask(({ engine }, it) => engine.setPin(it), pin)).toMatchObject({ value: { name: 'open' } });
  });
});

describe('an open phone', () => {
  test('saves, shows, finds, brings to the server, and locks', async () => {
    await moveIn();
    const pairId = crypto.randomUUID();
    const saved = await record(enrolment, pairId);
    expect(saved).toMatchObject({ ok: true });
    expect(await record(birth, pairId)).toMatchObject({ ok: true });
    const found = await phone.ask(({ engine }) => engine.find('dlamini'), undefined);
    expect(found).toMatchObject([{ name: 'Nomsa Dlamini', babyNames: ['Thandi'], mine: true, why: 'name' }]);
    const page = await phone.ask(({ engine }, id) => engine.pair(id), pairId);
    expect(page?.people[nomsa.id]).toMatchObject({ givenName: 'Nomsa', place: nomsa.place });
    const diary = await phone.ask(({ engine }) => engine.diary(), undefined);
    expect(diary.entries.map(({ name }) => name)).toEqual(['Nomsa']);
    const sync = await phone.ask(({ engine }) => engine.syncNow(), undefined);
    expect(sync).toMatchObject({ unsent: 0, refused: 0, problem: undefined, fill: { state: 'complete' } });
    if (saved.ok) expect(await onServer(saved.value.eventIds)).toBe(saved.value.eventIds.length);
    expect(await phone.ask(({ engine }) => engine.lock(), undefined)).toMatchObject({ name: 'locked' });
    expect(await phone.ask(({ engine }) => engine.find('dlamini'), undefined)).toEqual([]);
    expect(await phone.ask(({ engine }, id) => engine.pair(id), pairId)).toBeUndefined();
    expect(await record(enrolment)).toEqual({ ok: false, reason: 'not-open' });
    expect((await phone.ask(({ heard }) => heard.map(({ state }) => state.name), undefined)).at(-1)).toBe('locked');
  });

  test('killed in the middle of saves has lost none that was promised, and holds no half of one', async () => {
    await moveIn();
    await site.goAway();
    const promised: { pairId: string; eventIds: readonly string[] }[] = [];
    await phone.page.exposeFunction('promised', (saved: (typeof promised)[number]) => promised.push(saved));
    for (const killAfter of [3, 8, 14]) {
      const before = promised.length;
      const saving = phone.page.evaluate(saveWithoutEnd, { enrolment, from: killAfter * 1000 });
      while (promised.length < before + killAfter) await new Promise((wake) => setTimeout(wake, 5));
      await Promise.all([phone.kill(), saving.catch(() => undefined)]);
      await phone.reopen();
      await phone.page.exposeFunction('promised', (saved: (typeof promised)[number]) => promised.push(saved));
      await start();
      expect(await unlock(pin)).toMatchObject({ ok: true });
      for (const { pairId, eventIds } of promised) {
        const page = await phone.ask(({ engine }, id) => engine.pair(id), pairId);
        expect(page?.timeline.map(({ eventId }) => eventId).sort()).toEqual([...eventIds].sort());
      }
      // Everybody here: a search stops at sixty, and a slow machine kills later.
      const { women: found } = await phone.ask(({ engine }) => engine.site(), undefined);
      const events = (
        await Promise.all(found.map(({ pairId }) => phone.ask(({ engine }, id) => engine.pair(id), pairId)))
      ).map((page) => page?.timeline.length);
      expect(new Set(events)).toEqual(new Set([3])); // an enrolment and its two answers: all of it or nothing
      const { unsent } = await phone.ask(({ engine }) => engine.syncState(), undefined);
      expect(unsent).toBe(found.length * 3);
    }
    await site.comeBack();
    await phone.ask(({ engine }) => engine.syncNow(), undefined);
    const ids = promised.flatMap(({ eventIds }) => eventIds);
    expect(await onServer(ids)).toBe(ids.length);
  });

  test('writes no name, no place, no token and no PIN on the disk in clear', async () => {
    const canary = { givenName: 'Kanarienne', familyName: 'Vogelzang', phone: '0799 111 222', place: 'canary cottage' };
    const activated = phone.page.waitForResponse('**/api/phone/activate');
    await moveIn();
    const { token } = await (await activated).json();
    expect(token).toHaveLength(43);
    const pairId = crypto.randomUUID();
    await record(enrolNomsa({ motherId: crypto.randomUUID(), identity: canary }), pairId);
    await phone.ask(({ engine }) => engine.find('kanarienne'), undefined);
    await phone.ask(({ engine }) => engine.syncNow(), undefined);
    await phone.kill();
    expect(await phone.filesWith([...Object.values(canary), pin, token])).toEqual([]);
    // Words of care stand in the program itself, which is kept beside the data.
    const ofCare = await phone.filesWith(['WomanEnrolled', 'before-this-pregnancy']);
    expect(ofCare.filter((path) => !/Cache/.test(path))).toEqual([]);
    // The look itself works: what lies open by design is found.
    expect(await phone.filesWith(['Grace'])).not.toEqual([]);
    expect(await phone.filesWith([pairId])).not.toEqual([]);
    await phone.reopen();
  });
});

describe('the lock', () => {
  test('makes a wrong PIN wait from the fourth on, and a reload or a kill shortens nothing', async () => {
    await moveIn();
    await phone.ask(({ engine }) => engine.lock(), undefined);
    for (const wrong of ['918273', '918274', '918275', '918276'])
      expect(await unlock(wrong)).toEqual({ ok: false, reason: 'wrong-pin' });
    expect(await unlock(pin)).toEqual({ ok: false, reason: 'wait' });
    await phone.reload();
    const state = await start();
    expect(state).toMatchObject({ name: 'locked', triesLeft: 6 });
    expect(state.name === 'locked' && state.waitSeconds).toBeGreaterThan(30);
    expect(await unlock(pin)).toEqual({ ok: false, reason: 'wait' });
    await phone.killAndReopen();
    await start();
    expect(await unlock(pin)).toEqual({ ok: false, reason: 'wait' });
  });

  test('belongs to one tab; the other may take it over, and the first forgets everything', async () => {
    await moveIn();
    const other = await phone.anotherTab();
    expect(await start(other)).toEqual({ name: 'used-elsewhere' });
    expect(await other.ask(({ engine }) => engine.useHere(), undefined)).toMatchObject({ name: 'locked' });
    expect(await unlock(pin, other)).toMatchObject({ ok: true });
    await expect.poll(() => phone.ask(({ heard }) => heard.at(-1)?.state.name, undefined)).toBe('used-elsewhere');
    expect(await phone.ask(({ engine }) => engine.find('nomsa'), undefined)).toEqual([]);
  });
});

/** Runs in the page: one enrolment after the other, each reported as soon as it was promised, until the browser is killed. */
const saveWithoutEnd = async ({ enrolment: model, from }: { enrolment: typeof enrolment; from: number }) => {
  const { page, promised } = globalThis as unknown as {
    page: { engine: { record: (pairId: string, command: unknown) => Promise<{ ok: boolean; value: unknown }> } };
    promised: (saved: unknown) => void;
  };
  for (let number = from; ; number++) {
    const end = String(number).padStart(12, '0');
    const data = { ...model.data, motherId: `0199f2d0-00cc-7000-8000-${end}` };
    const saved = await page.engine.record(`0199f2d0-00cd-7000-8000-${end}`, { ...model, data });
    if (saved.ok) promised(saved.value);
  }
};
