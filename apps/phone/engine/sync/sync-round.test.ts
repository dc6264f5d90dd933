import { nomsa, thandi } from '@thari/testing/cast';
import { beforeEach, describe, expect, test } from 'vitest';
import { movedIn, restarted, saved, synced, type TestPhone } from '../phone-for-tests.ts';
import { recordCommand, undoSaved } from '../record/record-commands.ts';
import type { FakeServer } from './fake-server-for-tests.ts';
import { birth, enrolment, namesOn, session, today, twoPhones } from './two-phones.fixture.ts';

let server: FakeServer;
let graces: TestPhone;
let dubes: TestPhone;
beforeEach(async () => {
  ({ server, graces, dubes } = await twoPhones());
});

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

  test('takes an enrolment back with all its answers when nothing stands on it', async () => {
    const eventIds = await saved(graces, nomsa.pair, enrolment(nomsa));
    const undone = await undoSaved(graces.phone, { pairId: nomsa.pair, eventIds });
    expect(undone.ok && undone.value.eventIds).toHaveLength(eventIds.length);
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

test('what was recorded before the readable part was destroyed goes up sealed, with the keys, under a new owner', async () => {
  const ids = await saved(graces, nomsa.pair, enrolment(nomsa), birth);
  for (const readable of [graces.disk.streams, graces.disk.rows, graces.disk.meta, graces.disk.keys]) readable.clear();
  const heir = await movedIn(graces.disk, dubes.phone.owner, dubes.phone.sync.epoch, () => today);
  expect(heir.outbox.unsent.size).toBe(ids.length);
  expect(await synced({ ...graces, phone: heir })).toBeUndefined();
  expect(server.log.map(({ event }) => event.id).sort()).toEqual([...ids].sort());
  expect([...server.keys.keys()].sort()).toEqual([nomsa.id, thandi.id].sort());
  expect(heir.outbox.unsent.size).toBe(0);
  expect(heir.caseload.get(nomsa.pair)?.people[nomsa.id]?.givenName).toBe('Nomsa');
});
