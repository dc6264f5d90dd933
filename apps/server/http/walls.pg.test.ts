import { inScope, type Scope } from '@thari/event-store-postgres/database';
import * as cast from '@thari/testing/cast';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolNomsa, thandiIsBorn } from '../fixtures/commands.fixture.ts';
import { openTestPhone, type TestPhone } from '../fixtures/test-phone.fixture.ts';
import { newTestId, openTestServer, type TestServer } from '../fixtures/test-server.fixture.ts';

let server: TestServer;
let phone: TestPhone;
const pair = newTestId();
const noPlace = newTestId();

beforeAll(async () => {
  server = await openTestServer();
  phone = await openTestPhone(server);
  await phone.push([...(await phone.record(pair, enrolNomsa())), ...(await phone.record(pair, thandiIsBorn()))]);
});
afterAll(() => server.close());

const here: Scope = { reach: 'site', country: 'LS', sites: [cast.maputsoeClinic.id] };
const seen = (scope: Scope, table: string) =>
  inScope(
    server.needs.db,
    scope,
    async (trx) => (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(trx)).rows[0]?.n,
  );

describe('the walls in the database', () => {
  test.each(['event', 'pair', 'person_key', 'pair_stay', 'worker'])('%s: the own site sees its rows', async (table) => {
    expect(await seen(here, table)).toBeGreaterThan(0);
  });
  test.each(
    [
      'event',
      'pair',
      'person_key',
      'pair_stay',
      'contribution',
      'device',
      'quarantine',
      'credential',
      'office_session',
    ].flatMap((table): [string, string, Scope][] => [
      [table, 'another site', { ...here, sites: [noPlace] }],
      [table, 'another country', { ...here, country: 'KE' }],
      [table, 'no site', { ...here, sites: [] }],
    ]),
  )('%s: %s sees nothing', async (table, _, scope) => {
    expect(await seen(scope, table)).toBe(0);
  });

  test.each([
    'update event set type = type',
    'delete from event',
    'truncate event',
    'update person_key set wrapped = wrapped',
    'drop table event',
  ])('the application may not: %s', async (statement) => {
    const attempt = inScope(server.needs.db, { reach: 'country', country: 'LS' }, (trx) =>
      sql.raw(statement).execute(trx),
    );
    await expect(attempt).rejects.toThrow(/permission denied|must be owner/);
  });

  test('no name, phone number or place stands in clear anywhere', async () => {
    const tables = await server.owner.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public'",
    );
    for (const { name } of tables.rows) {
      const { rows } = await server.owner.query<{ text: string }>(`select t::text as text from "${name}" t`);
      const all = rows.map(({ text }) => text).join('\n');
      for (const canary of [
        cast.nomsa.givenName,
        cast.nomsa.familyName,
        cast.nomsa.phone,
        cast.nomsa.place,
        cast.thandi.givenName,
        'Grace',
      ]) {
        expect(all.includes(canary), `${canary} in ${name}`).toBe(false);
      }
    }
  });
});
