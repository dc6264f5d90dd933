import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from './database.ts';

const made: FreshDatabase[] = [];
// The first who asks starts the server, which a busy machine may make a long wait.
beforeAll(async () => {
  made.push(await freshDatabase());
}, 60_000);
afterAll(() => Promise.all(made.map((database) => database.drop())));

const ask = async (database: FreshDatabase, sql: string) => {
  const client = new pg.Client(database.config);
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
};

let migrations = 0;
const withMothers = {
  name: 'with_mothers',
  migrate: async (pool: pg.Pool) => {
    migrations += 1;
    await pool.query(`create table mothers (name text); insert into mothers values ('Thandi')`);
  },
};
const fresh = async (...kind: Parameters<typeof freshDatabase>) => {
  const database = await freshDatabase(...kind);
  made.push(database);
  return database;
};

describe('a fresh database', () => {
  test('is empty where nothing is migrated', async () => {
    const tables = await ask(await fresh(), "select * from pg_tables where schemaname = 'public'");
    expect(tables).toEqual([]);
  });

  test('has what the migration made, although that runs once', async () => {
    const [first, second] = await Promise.all([fresh(withMothers), fresh(withMothers)]);
    expect(await ask(first, 'select name from mothers')).toEqual([{ name: 'Thandi' }]);
    expect(await ask(second, 'select name from mothers')).toEqual([{ name: 'Thandi' }]);
    expect(migrations).toBe(1);
  });

  test('does not see what another test wrote', async () => {
    await ask(await fresh(withMothers), 'delete from mothers');
    expect(await ask(await fresh(withMothers), 'select name from mothers')).toEqual([{ name: 'Thandi' }]);
  });

  test('tells a failed migration and makes the template anew the next time', async () => {
    let attempts = 0;
    const failsOnce = {
      name: 'fails_once',
      migrate: async (pool: pg.Pool) => {
        attempts += 1;
        await pool.query('create table half_made ()');
        if (attempts === 1) throw new Error('The migration failed.');
      },
    };
    await expect(freshDatabase(failsOnce)).rejects.toThrow('The migration failed.');
    expect(await ask(await fresh(failsOnce), 'select * from half_made')).toEqual([]);
  });

  test('is gone after drop, also while somebody is connected', async () => {
    const database = await freshDatabase(withMothers);
    const client = new pg.Client(database.config);
    client.on('error', () => {}); // The server ends this connection; that is the point.
    await client.connect();
    await database.drop();
    await expect(ask(database, 'select 1')).rejects.toThrow('does not exist');
  });
});
