import type { CareCommand } from '@thari/care/decisions/commands';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { busi, grace, lerato, maputsoeClinic, nomsa, sessionId, sisterDube, thandi, zodwa } from '@thari/testing/cast';
import { beforeEach, describe, expect, test } from 'vitest';
import { restarted, synced, type TestPhone, testPhone } from '../phone-for-tests.ts';
import { recordCommand, undoSaved } from '../record/record-commands.ts';
import { awaited } from './awaited.ts';
import { type FakeServer, fakeServer } from './fake-server-for-tests.ts';

const today = on('2026-03-02');
const epoch = '0199f2d0-00ee-7000-8000-000000000001';

let server: FakeServer;
let graces: TestPhone;
let dubes: TestPhone;

const phoneOf = (worker: typeof grace | typeof sisterDube) =>
  testPhone({
    worker,
    writer: worker.writer,
    site: maputsoeClinic,
    serverKey: server.publicKey,
    epoch,
    today: () => today,
    fetch: (path, init) => server.fetch(path, init),
  });

beforeEach(async () => {
  server = await fakeServer(maputsoeClinic, today);
  [graces, dubes] = await Promise.all([phoneOf(grace), phoneOf(sisterDube)]);
});

const enrolment = (woman: { id: string; givenName: string; familyName?: string }): CareCommand => ({
  name: 'enrolWoman',
  data: {
    motherId: woman.id,
    assignedTo: grace.id,
    enrolledOn: on('2026-02-02'),
    status: 'positive',
    statusKnown: 'tested-in-this-pregnancy',
    identity: { givenName: woman.givenName, ...(woman.familyName && { familyName: woman.familyName }) },
    consents: { record: true },
  },
});
const birth: CareCommand = {
  name: 'recordBirth',
  data: {
    babies: [
      {
        infantId: thandi.id,
        bornOn: on('2026-02-20'),
        sex: 'female',
        birthOrder: 1,
        placeOfBirth: 'facility',
        feeding: 'breastfed',
        givenName: thandi.givenName,
      },
    ],
  },
};
const session = (number = 1): CareCommand => ({
  name: 'holdSession',
  data: {
    sessionId: sessionId(number),
    heldOn: on('2026-02-25'),
    kind: 'one-to-one',
    stage: 'pregnancy',
    topics: ['adherence'],
    note: 'she slept well',
  },
});

const saved = async ({ phone }: TestPhone, pairId: string, ...commands: CareCommand[]): Promise<string[]> => {
  const ids: string[] = [];
  for (const command of commands) {
    const answer = await recordCommand(phone, pairId, command);
    if (!answer.ok) throw new Error(answer.reason);
    ids.push(...answer.value.eventIds);
  }
  return ids;
};
const namesOn = ({ phone }: TestPhone) =>
  [...phone.caseload.rows()]
    .flatMap(([, { people }]) => Object.values(people).map(({ givenName }) => givenName))
    .sort();

describe('a round', () => {
  test('brings what was recorded to the server once, and to the other phone with its names', async () => {
    const ids = await saved(graces, nomsa.pair, enrolment(nomsa), birth, session());
    expect(graces.phone.outbox.unsent.size).toBe(ids.length);
    expect(await synced(graces)).toBeUndefined();
    expect(await synced(graces)).toBeUndefined();
    expect(server.log.map(({ event }) => event.id)).toEqual(ids);
    expect(graces.phone.outbox.unsent.size).toBe(0);
    expect([...server.keys.keys()].sort()).toEqual([nomsa.id, thandi.id].sort());
    expect(await synced(dubes)).toBeUndefined();
    expect(namesOn(dubes)).toEqual(['Nomsa', 'Thandi']);
    expect(dubes.disk.streams.get(nomsa.pair)).toEqual(graces.disk.streams.get(nomsa.pair));
    expect(dubes.disk.rows.get(nomsa.pair)).toEqual(graces.disk.rows.get(nomsa.pair));
  });

  test('forks a story that two phones went on with, and both then read it alike', async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa));
    await synced(graces);
    await synced(dubes);
    await saved(graces, nomsa.pair, session(1));
    await saved(dubes, nomsa.pair, session(2));
    for (const phone of [graces, dubes, graces]) await synced(phone);
    expect(dubes.disk.rows.get(nomsa.pair)).toEqual(graces.disk.rows.get(nomsa.pair));
    expect(await saved(graces, nomsa.pair, session(3))).toHaveLength(1);
    const last = graces.disk.streams.get(nomsa.pair)?.at(-1)?.event;
    expect(last?.parents).toHaveLength(2);
  });

  test('keeps a refused entry in sight and does not send it again', async () => {
    const [first, ...others] = await saved(graces, nomsa.pair, enrolment(nomsa));
    server.refuses.add(String(first));
    await synced(graces);
    expect([...graces.phone.outbox.refused]).toEqual([[first, { pairId: nomsa.pair, reason: 'not-your-site' }]]);
    server.refuses.clear();
    await restarted(graces, () => today);
    await synced(graces);
    expect(server.log.map(({ event }) => event.id)).toEqual(others);
    expect(graces.phone.outbox.refused.size).toBe(1);
  });

  test('gets everything past one entry over which the server stumbles', async () => {
    const [poison, ...others] = await saved(graces, nomsa.pair, enrolment(nomsa), birth, session());
    server.stumblesOver.add(String(poison));
    expect(await synced(graces)).toBe('server-problem');
    expect(server.log.map(({ event }) => event.id).sort()).toEqual(others.sort());
    expect([...graces.phone.outbox.unsent]).toEqual([poison]);
  });

  test('says an undo as new facts', async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa));
    const eventIds = await saved(graces, nomsa.pair, session());
    const undone = await undoSaved(graces.phone, { pairId: nomsa.pair, eventIds });
    expect(undone.ok).toBe(true);
    await synced(graces);
    expect(server.log.at(-1)?.event.type).toBe('EntryWithdrawn');
    expect(Object.values(graces.phone.work)).toEqual([{ entries: 1, reached: { [nomsa.pair]: 0 } }]);
  });

  test('takes an enrolment back whole, or not at all', async () => {
    const eventIds = await saved(graces, nomsa.pair, enrolment(nomsa));
    await saved(graces, nomsa.pair, session());
    const before = graces.disk.streams.get(nomsa.pair)?.length;
    expect(await undoSaved(graces.phone, { pairId: nomsa.pair, eventIds })).toMatchObject({ ok: false });
    expect(graces.disk.streams.get(nomsa.pair)?.length).toBe(before);
  });
});

describe('a phone that is full', () => {
  test('says so, and nothing changed in memory either', async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa));
    graces.disk.isFull = true;
    const head = graces.phone.head;
    expect(await recordCommand(graces.phone, nomsa.pair, session())).toEqual({ ok: false, reason: 'storage-full' });
    expect(graces.phone.head).toEqual(head);
    graces.disk.isFull = false;
    expect(await saved(graces, nomsa.pair, session())).toHaveLength(1);
  });
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
    expect(awaited(dubes.phone)).toHaveLength(4);
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

test('an erased person leaves neither key, nor name, nor sealed words', async () => {
  await saved(graces, nomsa.pair, enrolment(nomsa), birth, session());
  await synced(graces);
  server.erased.push(nomsa.id);
  await synced(graces);
  expect(namesOn(graces)).toEqual(['Thandi']);
  expect([...graces.disk.keys.keys()]).toEqual([thandi.id]);
  expect(JSON.stringify([...graces.disk.rows.values()])).not.toContain('Nomsa');
  const sealed = graces.disk.streams.get(nomsa.pair)?.filter((item) => item.sealed !== undefined);
  expect(sealed?.map(({ event }) => event.privateOf)).toEqual([thandi.id]);
  expect(await recordCommand(graces.phone, nomsa.pair, session(2))).toEqual({ ok: false, reason: 'not-on-this-phone' });
});
