import { join } from 'node:path';
import { openDatabase, openPool } from '@thari/event-store-postgres/database';
import { MigrationProblem, migrate } from '@thari/event-store-postgres/migrate';
import { calendarDate } from '@thari/kernel/calendar-date';
import { startPostgres } from '@thari/postgres-embedded/start-postgres';
import { StartProblem } from '@thari/postgres-embedded/start-problem';
import type { Pool, PoolConfig } from 'pg';
import type { Needs } from '../http/needs.ts';
import { keyRing } from '../keys/country-keys.ts';
import { rebuildStale } from '../projectors/rebuild.ts';
import { nameCache } from '../registry/names.ts';

/** A database that is migrated and open, with everything that routes and commands need. */
export type OpenServer = {
  readonly needs: Needs;
  /** The owner's connection: registry and commands only, never a request. */
  readonly owner: Pool;
  readonly close: () => Promise<void>;
};

type Place = { readonly data: string; readonly databaseUrl: string | undefined; readonly training: boolean };

export const openServer = async ({ data, databaseUrl, training }: Place): Promise<OpenServer> => {
  const embedded = databaseUrl ? undefined : await startPostgres({ folder: join(data, 'postgres') });
  const connection: PoolConfig = embedded ? embedded.connection : { connectionString: databaseUrl };
  const owner = openPool({ ...connection, max: 2 });
  try {
    await migrate(owner);
    return await opened({ owner, connection, training, keys: join(data, 'keys'), stop: async () => embedded?.stop() });
  } catch (problem) {
    await owner.end();
    await embedded?.stop();
    throw problem instanceof MigrationProblem ? new StartProblem(problem.message) : problem;
  }
};

type Opening = { owner: Pool; connection: PoolConfig; training: boolean; keys: string; stop: () => Promise<void> };

const opened = async ({ owner, connection, training, keys, stop }: Opening): Promise<OpenServer> => {
  await owner.query('insert into installation (training) values ($1) on conflict do nothing', [training]);
  const { rows } = await owner.query<{ epoch: string; training: boolean }>('select epoch, training from installation');
  const [installation] = rows;
  if (!installation) throw new Error('an installation row was just made');
  const pool = openPool(appConnection(connection));
  const db = openDatabase(pool);
  const countries = await owner.query<{ country: string }>('select distinct country from site');
  for (const { country } of countries.rows) await rebuildStale({ db, installation, today: serverToday }, country);
  const ring = keyRing(keys);
  return {
    owner,
    needs: {
      db,
      keys: ring,
      names: nameCache(ring),
      installation,
      now: () => new Date(),
      today: serverToday,
    },
    close: async () => {
      await pool.end();
      await owner.end();
      await stop();
    },
  };
};

/** The application's own role: no bypass of row-level security, no update or delete of an event. */
const appConnection = (owner: PoolConfig): PoolConfig => {
  if (!owner.connectionString) return { ...owner, user: 'thari_app' };
  const url = new URL(owner.connectionString);
  url.username = 'thari_app';
  return { connectionString: process.env.THARI_APP_DATABASE_URL ?? url.toString() };
};

/** The programme's countries are two hours or three east of Greenwich; a phone names its own day, this one only bounds the future. */
const hoursEastOfGreenwich = 3;
const serverToday = () =>
  calendarDate(new Date(Date.now() + hoursEastOfGreenwich * 3_600_000).toISOString().slice(0, 10));
