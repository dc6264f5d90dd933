import { inScope } from '@thari/event-store-postgres/database';
import * as cast from '@thari/testing/cast';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enrolNomsa } from '../fixtures/commands.fixture.ts';
import { openTestPhone } from '../fixtures/test-phone.fixture.ts';
import { newTestId, openTestServer, type TestServer } from '../fixtures/test-server.fixture.ts';
import { hashOfToken } from '../http/tokens.ts';
import { deviceByToken } from './device.ts';
import { pullPage } from './pull-page.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

/** A transaction that has written an event about the pair and is not finished yet. */
const slowWriter = async (pairId: string) => {
  const client = await server.owner.connect();
  const insert = async () => {
    const id = newTestId();
    const envelope = JSON.stringify({
      ...{
        id,
        type: 'SongSung',
        version: 1,
        streamKind: 'pair',
        stream: pairId,
        parents: [],
        site: cast.maputsoeClinic.id,
        writer: id,
      },
      ...{
        writerSeq: 0,
        prevHash: null,
        author: cast.grace.id,
        occurredOn: '2026-01-01',
        recordedAt: '2026-01-01T08:00:00.000Z',
      },
      ...{ protocolVersion: 'who-2021/1', data: {} },
    });
    await client.query(
      `insert into event (country, stream, id, stream_kind, type, site, writer, writer_seq, occurred_on, hash, envelope)
       values ('LS', $1, $2, 'pair', 'SongSung', $3, $4, 0, '2026-01-01', '\\x00', $5)`,
      [pairId, id, cast.maputsoeClinic.id, newTestId(), envelope],
    );
    return id;
  };
  await client.query('begin');
  return {
    takeTransactionId: () => client.query('select pg_current_xact_id()'),
    insert,
    commit: async () => {
      await client.query('commit');
      client.release();
    },
  };
};

const enrolledPair = async () => {
  const phone = await openTestPhone(server);
  const pairId = newTestId();
  await phone.push(await phone.record(pairId, enrolNomsa({ motherId: newTestId() })));
  return pairId;
};

const idsPulled = (pages: Awaited<ReturnType<Awaited<ReturnType<typeof openTestPhone>>['pull']>>) =>
  pages.flatMap(({ items }) => items.map(({ event }) => event.id));

test('a transaction that commits late is not skipped', async () => {
  const pairId = await enrolledPair();
  const reader = await openTestPhone(server, cast.sisterDube);
  await reader.pullSettled();
  const [early, late] = [await slowWriter(pairId), await slowWriter(pairId)];
  const first = await early.insert();
  const second = await late.insert();
  await late.commit();
  expect(idsPulled(await reader.pull())).toEqual([]);
  await early.commit();
  expect(idsPulled(await reader.pullSettled()).sort()).toEqual([first, second].sort());
});

// Position alone, even with the horizon, loses this one: the older transaction takes its position last.
test('a younger transaction that took the smaller position, and commits last, is not skipped', async () => {
  const pairId = await enrolledPair();
  const reader = await openTestPhone(server, cast.sisterDube);
  await reader.pullSettled();
  const [older, younger] = [await slowWriter(pairId), await slowWriter(pairId)];
  await older.takeTransactionId();
  const first = await younger.insert();
  const second = await older.insert();
  await older.commit();
  const early = idsPulled(await reader.pull());
  await younger.commit();
  expect([...early, ...idsPulled(await reader.pullSettled())]).toEqual([second, first]);
});

test('small pages carry every event once, in the same order as one large page', async () => {
  for (let i = 0; i < 4; i++) await enrolledPair();
  const reader = await openTestPhone(server, cast.sisterDube);
  const large = idsPulled(await reader.pullSettled());
  const device = await inScope(server.needs.db, { reach: 'sign-in' }, (trx) =>
    deviceByToken(trx, hashOfToken(reader.activated.token)),
  );
  if (!device) throw new Error('the reader was activated');
  const small: string[] = [];
  for (let after = '0.0', more = true; more; ) {
    const scope = { reach: 'site', country: device.country, sites: [device.site] } as const;
    const page = await inScope(server.needs.db, scope, (trx) => pullPage(trx, device, after, 2));
    small.push(...page.items.map(({ event }) => event.id));
    ({ cursor: after, more } = page);
  }
  expect(small).toEqual(large);
  expect(new Set(small).size).toBe(small.length);
});
