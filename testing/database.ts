import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { inject } from 'vitest';
import type { Answer } from './postgres-for-tests.ts';
import type { ServerConfig } from './server-config.ts';

/** How a database looks before a test begins. Made once per run under its name, then copied for every test file. */
export type DatabaseKind = { readonly name: string; readonly migrate: (pool: pg.Pool) => Promise<unknown> };

export type FreshDatabase = { readonly config: ServerConfig; readonly drop: () => Promise<void> };

const empty: DatabaseKind = { name: 'empty', migrate: async () => {} };

/** A database of its own for a test file: freshDatabase({ name: 'event_store', migrate }). */
export const freshDatabase = async (kind: DatabaseKind = empty): Promise<FreshDatabase> => {
  const { server, run } = await askForServer();
  const database = `${run}_${randomBytes(6).toString('hex')}`;
  await withClient(server, async (client) => {
    const template = `${run}_${kind.name}`;
    await ensureTemplate(client, { ...server, database: template }, kind);
    await client.query(`create database ${quoted(database)} template ${quoted(template)} strategy file_copy`);
  });
  return {
    config: { ...server, database },
    drop: () =>
      withClient(server, (client) => client.query(`drop database if exists ${quoted(database)} with (force)`)),
  };
};

const askForServer = async () => {
  const answer: Answer = JSON.parse(await text(connect(inject('postgresForTests'))));
  if ('problem' in answer) throw new Error(answer.problem);
  return answer;
};

/** Test files run side by side; the first one makes the template and the others wait for it. */
const templateLock = 7_284_274;

/** A template that takes no connections is whole; one that still does was left half made by a migration that failed. */
const ensureTemplate = async (client: pg.Client, config: ServerConfig, kind: DatabaseKind): Promise<void> => {
  const name = quoted(config.database);
  await client.query('select pg_advisory_lock($1)', [templateLock]);
  const found = await client.query('select datallowconn from pg_database where datname = $1', [config.database]);
  if (found.rows[0]?.datallowconn !== false) {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template template0 encoding 'UTF8'`);
    await migrateIn(config, kind);
    await client.query(`alter database ${name} allow_connections false`);
  }
  await client.query('select pg_advisory_unlock($1)', [templateLock]);
};

const migrateIn = async (config: ServerConfig, kind: DatabaseKind): Promise<void> => {
  const pool = new pg.Pool(config);
  try {
    await kind.migrate(pool);
  } finally {
    await pool.end();
  }
};

const withClient = async (server: ServerConfig, work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

const quoted = (name: string): string => pg.escapeIdentifier(name);
