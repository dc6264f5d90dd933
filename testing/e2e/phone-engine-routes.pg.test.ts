import { restarted, saved, synced, type TestPhone } from '@thari/phone/engine/phone-for-tests';
import { badNetwork, type NetworkFault, networkFaults } from '@thari/phone/engine/sync/bad-network-for-tests';
import { enrolNomsa, thandiIsBorn, thandiIsSampled } from '@thari/server/fixtures/commands.fixture';
import { openTestServer, type TestServer, testToday } from '@thari/server/fixtures/test-server.fixture';
import { farai, grace, hlotseHospital, maputsoeClinic, nomsa, sisterDube, thandi } from '@thari/testing/cast';
import { times } from '@thari/testing/times';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enginePhone, fetchFrom } from './engine-phone.ts';

let server: TestServer;
const today = () => testToday;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const phoneOf = (worker: { id: string }, site: { id: string } = maputsoeClinic, fetch = fetchFrom(server)) =>
  enginePhone({ server, worker, site, today, fetch });

/** A transaction of another test holds the server's horizon back for a moment: what was pushed may come a round later. */
const syncedUntil = async (phone: TestPhone, isDone: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 50; tries++) {
    expect(await synced(phone)).toBeUndefined();
    if (isDone()) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error('it did not come in fifty rounds');
};

const newPair = () => crypto.randomUUID();
const eventsOf = ({ disk }: TestPhone, pairId: string) =>
  (disk.streams.get(pairId) ?? []).map(({ event }) => event.id).sort();
const onServer = async (pairId: string): Promise<string[]> => {
  const { rows } = await server.owner.query<{ id: string }>('select id from event where stream = $1', [pairId]);
  return rows.map(({ id }) => id).sort();
};
const herOwn = () => {
  const [motherId, infantId, pairId] = [crypto.randomUUID(), crypto.randomUUID(), newPair()];
  const [baby] = thandiIsBorn().name === 'recordBirth' ? (thandiIsBorn().data as { babies: object[] }).babies : [];
  const birth = thandiIsBorn({ babies: [{ ...baby, infantId }] as never });
  return { pairId, motherId, infantId, enrolment: enrolNomsa({ motherId }), birth };
};

describe('a phone and the real server', () => {
  test('hold the same after a round, and a second phone reads the names', async () => {
    const [graces, dubes] = await Promise.all([phoneOf(grace), phoneOf(sisterDube)]);
    await saved(graces, nomsa.pair, enrolNomsa(), thandiIsBorn(), thandiIsSampled());
    expect(await synced(graces)).toBeUndefined();
    expect(graces.phone.outbox).toMatchObject({ unsent: new Set(), refused: new Map() });
    expect(await onServer(nomsa.pair)).toEqual(eventsOf(graces, nomsa.pair));
    await syncedUntil(dubes, () => dubes.phone.caseload.holds(nomsa.pair));
    expect(dubes.disk.streams.get(nomsa.pair)).toEqual(graces.disk.streams.get(nomsa.pair));
    expect(dubes.disk.rows.get(nomsa.pair)).toEqual(graces.disk.rows.get(nomsa.pair));
    expect(dubes.phone.caseload.get(nomsa.pair)?.people[thandi.id]?.givenName).toBe('Thandi');
    expect(dubes.phone.directory.workers.map(({ name }) => name)).toContain('Grace');
  });

  test('show everybody from one page, the same as what is folded here', async () => {
    const { pairId, enrolment, birth } = herOwn();
    const graces = await phoneOf(grace);
    await saved(graces, pairId, enrolment, birth);
    await synced(graces);
    const dubes = await phoneOf(sisterDube);
    dubes.disk.commitsLeft = 1;
    await synced(dubes).catch(() => undefined);
    const summary = dubes.disk.rows.get(pairId);
    expect(dubes.disk.streams.has(pairId)).toBe(false);
    await restarted(dubes, today);
    await syncedUntil(dubes, () => dubes.phone.caseload.holds(pairId));
    const { foldedBy, ...folded } = dubes.disk.rows.get(pairId) ?? {};
    expect(summary).toEqual({ ...folded, foldedBy: 'server' });
    expect(foldedBy).not.toBe('server');
  });

  test('carry a woman who moves to the other site, and forget her here', async () => {
    const { pairId, motherId, enrolment, birth } = herOwn();
    const [graces, farais] = await Promise.all([phoneOf(grace), phoneOf(farai, hlotseHospital)]);
    await saved(graces, pairId, enrolment, birth);
    await synced(graces);
    await syncedUntil(farais, () => farais.phone.sync.listed);
    const move = { toSite: hlotseHospital.id, transferredOn: testToday };
    await saved(graces, pairId, { name: 'transferPair', data: move });
    await syncedUntil(graces, () => !graces.phone.caseload.get(pairId));
    await syncedUntil(farais, () => farais.phone.caseload.holds(pairId));
    expect(eventsOf(farais, pairId)).toEqual(await onServer(pairId));
    expect(farais.phone.caseload.get(pairId)?.people[motherId]?.givenName).toBe('Nomsa');
    expect([graces.disk.streams.has(pairId), graces.disk.keys.has(motherId)]).toEqual([false, false]);
  });

  test(
    'agree in the end whatever the network does',
    async () => {
      const faults: NetworkFault[] = [];
      const fetch = badNetwork(fetchFrom(server), faults);
      const graces = await phoneOf(grace, maputsoeClinic, fetch);
      const dubes = await phoneOf(sisterDube, maputsoeClinic, fetch);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom(...networkFaults), { maxLength: 25 }), async (bad) => {
          const { pairId, enrolment, birth } = herOwn();
          faults.push(...bad);
          const ids = await saved(graces, pairId, enrolment, birth);
          for (const phone of [graces, dubes, graces]) await synced(phone);
          faults.length = 0;
          await syncedUntil(graces, () => graces.phone.outbox.unsent.size === 0);
          await syncedUntil(dubes, () => dubes.phone.caseload.holds(pairId));
          expect(await onServer(pairId)).toEqual([...ids].sort());
          expect(dubes.disk.streams.get(pairId)).toEqual(graces.disk.streams.get(pairId));
          expect(dubes.disk.rows.get(pairId)).toEqual(graces.disk.rows.get(pairId));
        }),
        { numRuns: times(15) },
      );
    },
    times(60_000),
  );
});
