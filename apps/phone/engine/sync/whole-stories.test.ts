import { busi, lerato, nomsa, thandi, zodwa } from '@thari/testing/cast';
import { beforeEach, describe, expect, test } from 'vitest';
import { restarted, saved, synced, type TestPhone } from '../phone-for-tests.ts';
import { recordCommand } from '../record/record-commands.ts';
import { monthsKept } from '../site/site-month.ts';
import { awaited } from './awaited.ts';
import type { FakeServer } from './fake-server-for-tests.ts';
import { fetchPairs } from './fill-pairs.ts';
import { birth, enrolment, namesOn, session, today, twoPhones } from './two-phones.fixture.ts';

let server: FakeServer;
let graces: TestPhone;
let dubes: TestPhone;
beforeEach(async () => {
  ({ server, graces, dubes } = await twoPhones());
});

describe('the first fill', () => {
  const women = [nomsa, lerato, busi, zodwa];
  beforeEach(async () => {
    for (const woman of women) await saved(graces, woman.pair, enrolment(woman));
    await saved(graces, nomsa.pair, birth);
    await synced(graces);
  });

  test('shows everybody at once, and lets nobody decide on a summary', async () => {
    dubes.disk.commitsLeft = 1;
    await expect(synced(dubes)).rejects.toThrow();
    await restarted(dubes, () => today);
    expect(namesOn(dubes)).toEqual(['Busi', 'Lerato', 'Nomsa', 'Thandi', 'Zodwa']);
    expect(awaited(dubes.phone)).toHaveLength(4 + monthsKept); // the women, and the months of the site
    expect(dubes.phone.sync.cursor).toBe(`1.${server.log.length}`); // what lies before comes with the stories
    expect(await recordCommand(dubes.phone, nomsa.pair, session())).toEqual({ ok: false, reason: 'not-on-this-phone' });
    expect(await recordCommand(dubes.phone, nomsa.pair, enrolment(nomsa))).toMatchObject({ ok: false });
  });

  test('goes on where it was, however often the phone is killed', async () => {
    for (let commits = 1; awaited(dubes.phone).length > 0 || !dubes.phone.sync.listed; commits++) {
      dubes.disk.commitsLeft = commits;
      await synced(dubes).catch(() => undefined);
      await restarted(dubes, () => today);
    }
    expect(await synced(dubes)).toBeUndefined();
    for (const { pair } of women) expect(dubes.disk.streams.get(pair)).toEqual(graces.disk.streams.get(pair));
    expect(await saved(dubes, nomsa.pair, session())).toHaveLength(1);
  });

  test('misses nothing that happens while it goes on', async () => {
    dubes.disk.commitsLeft = 1;
    await synced(dubes).catch(() => undefined);
    await restarted(dubes, () => today);
    await saved(graces, nomsa.pair, session());
    await synced(graces);
    await synced(dubes);
    expect(dubes.disk.streams.get(nomsa.pair)).toEqual(graces.disk.streams.get(nomsa.pair));
  });
});

test('a story that was begun here before the first sync is not missing what others added to it meanwhile', async () => {
  await synced(dubes);
  await saved(graces, nomsa.pair, enrolment(nomsa));
  const { fetch } = server;
  Object.assign(server, {
    fetch: async (path: string, init: RequestInit) => {
      // Between what Grace's phone says and what it hears for the first time, Sister Dube holds a session.
      if (path.endsWith('site-page')) {
        Object.assign(server, { fetch });
        await synced(dubes);
        await saved(dubes, nomsa.pair, session());
        await synced(dubes);
      }
      return fetch(path, init);
    },
  });
  await synced(graces);
  expect(graces.disk.streams.get(nomsa.pair)?.length).toBe(dubes.disk.streams.get(nomsa.pair)?.length);
});

describe('a server that was restored from a backup', () => {
  test('is offered again what it had acknowledged, and the keys with it', async () => {
    const ids = await saved(graces, nomsa.pair, enrolment(nomsa), birth);
    await synced(graces);
    server.restore(0);
    expect([server.log.length, server.keys.size]).toEqual([0, 0]);
    expect(await synced(graces)).toBeUndefined();
    expect(server.log.map(({ event }) => event.id)).toEqual(ids);
    expect([...server.keys.keys()].sort()).toEqual([nomsa.id, thandi.id].sort());
  });

  test('is heard again from the start: what others brought meanwhile is not missed', async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa));
    await saved(dubes, lerato.pair, enrolment(lerato));
    for (const phone of [graces, dubes]) await synced(phone);
    server.restore(0);
    for (const phone of [graces, dubes, graces]) expect(await synced(phone)).toBeUndefined();
    expect(server.log).toHaveLength(4);
    for (const { pair } of [nomsa, lerato]) expect(graces.disk.streams.get(pair)).toEqual(dubes.disk.streams.get(pair));
  });
});

describe('a server that was restored, to a phone that was away', () => {
  beforeEach(async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa));
    for (const phone of [graces, dubes]) await synced(phone);
    server.restore(0);
  });

  test('says also what now stands where the phone had heard already', async () => {
    await saved(dubes, nomsa.pair, session());
    for (const phone of [dubes, graces]) await synced(phone);
    expect(server.log.map(({ event }) => event.type)).toEqual(['SessionHeld', 'WomanEnrolled', 'ConsentRecorded']);
    expect(graces.disk.streams.get(nomsa.pair)).toHaveLength(3);
  });

  test('tells no story by itself: a page of it from another epoch is not taken', async () => {
    expect(await fetchPairs(dubes.phone, dubes.link, [nomsa.pair])).toBe('new-epoch');
  });
});

describe('a woman who moves', () => {
  test('is forgotten when nothing of hers waits, and not before', async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa), birth);
    await synced(graces);
    server.left.add(nomsa.pair);
    const [unsent] = await saved(graces, nomsa.pair, session());
    server.stumblesOver.add(String(unsent));
    await synced(graces);
    expect(graces.phone.caseload.get(nomsa.pair)).toBeDefined();
    server.stumblesOver.clear();
    await synced(graces);
    expect(graces.phone.caseload.get(nomsa.pair)).toBeUndefined();
    expect(graces.phone.caseload.holds(nomsa.pair)).toBe(false);
    expect([graces.disk.streams.size, graces.disk.rows.size, graces.disk.keys.size]).toEqual([0, 0, 0]);
    expect(server.log.at(-1)?.event.id).toBe(unsent);
  });

  test('comes with her whole story, not with the last of it', async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa), birth);
    await synced(graces);
    server.left.add(nomsa.pair);
    await synced(dubes);
    expect(dubes.phone.caseload.size()).toBe(0);
    server.left.clear();
    server.backfill.add(nomsa.pair);
    await saved(graces, nomsa.pair, session());
    await synced(graces);
    await synced(dubes);
    expect(dubes.disk.streams.get(nomsa.pair)).toEqual(graces.disk.streams.get(nomsa.pair));
    expect(namesOn(dubes)).toEqual(['Nomsa', 'Thandi']);
  });
});
