import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { identityOf } from '@thari/postgres-embedded/process-identity';
import pg from 'pg';
import type { ServerConfig } from './server-config.ts';

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
const runOf = (pid: number) => `${runsHere}${pid}_${short(identityOf(pid).started)}`;

/** A given server may serve several machines; only of our own do we know which process still lives. */
const runsHere = `thari_test_${short(hostname())}_`;

/** Every database of this test run begins with it. */
export const nameOfThisRun = (): string => runOf(process.pid);

export const dropDatabasesOfThisRun = (server: ServerConfig): Promise<void> =>
  dropWhere(server, (database) => database.startsWith(nameOfThisRun()));

/** What runs that were killed have left on a server that outlives them. */
export const dropDatabasesOfFormerRuns = (server: ServerConfig): Promise<void> =>
  dropWhere(server, (database) => {
    const pid = database.startsWith(runsHere) && Number(database.slice(runsHere.length).split('_')[0]);
    return pid ? !database.startsWith(runOf(pid)) : false;
  });

const dropWhere = async (server: ServerConfig, unwanted: (database: string) => boolean): Promise<void> => {
  const client = new pg.Client(server);
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database');
    for (const { datname } of rows.filter((row) => unwanted(row.datname))) {
      await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`);
    }
  } finally {
    await client.end();
  }
};
