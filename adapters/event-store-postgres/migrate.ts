import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Pool, PoolClient } from 'pg';

const folder = new URL('./migrations/', import.meta.url);
const advisoryLock = 7_400_171; // any number that nobody else takes

export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/** A migration that was changed after it ran, or a database from a newer Thari. The message is for whoever starts the server. */
export class MigrationProblem extends Error {}

export const migrations = (): Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, folder), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });

/** Brings a database to this build's shape: plain SQL files, each once, in order, one server at a time. Returns the names that ran. */
export const migrate = async (pool: Pool, wanted: readonly Migration[] = migrations()): Promise<string[]> => {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLock]);
    await client.query(
      'create table if not exists migration (name text primary key, checksum text not null, ran_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from migration');
    refuseSurprises(rows, wanted);
    const missing = wanted.filter(({ name }) => !rows.some((row) => row.name === name));
    for (const migration of missing) await run(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [advisoryLock]);
    client.release();
  }
};

const refuseSurprises = (ran: readonly { name: string; checksum: string }[], wanted: readonly Migration[]): void => {
  for (const { name, checksum } of ran) {
    const known = wanted.find((migration) => migration.name === name);
    if (!known)
      throw new MigrationProblem(
        `This database belongs to a newer Thari (it has ${name}). Start that version instead.`,
      );
    if (known.checksum !== checksum)
      throw new MigrationProblem(
        `Migration ${name} was changed after it ran. Restore the file; add a new one instead.`,
      );
  }
};

const run = async (client: PoolClient, { name, sql, checksum }: Migration): Promise<void> => {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (problem) {
    await client.query('rollback');
    throw problem;
  }
};
