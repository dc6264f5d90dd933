import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { Pool, type PoolConfig, types } from 'pg';

/** Statements are written out in SQL and checked by tests against the real PostgreSQL; Kysely builds, binds and runs them. */
// biome-ignore lint/complexity/noBannedTypes: no table is described twice; every statement names its row type
export type Tables = {};
export type Database = Kysely<Tables>;
export type InTransaction = Transaction<Tables>;

const dateType = 1082;
const bigintType = 20;

/** A day stays the text that it is (a Date would move it by the time zone); positions are small enough for numbers. */
types.setTypeParser(dateType, (text) => text);
types.setTypeParser(bigintType, Number);

export type DatabaseConfig = Pick<
  PoolConfig,
  'host' | 'port' | 'database' | 'user' | 'password' | 'connectionString' | 'max'
>;

export const openPool = (config: DatabaseConfig): Pool => {
  const pool = new Pool({ max: 8, idle_in_transaction_session_timeout: 30_000, statement_timeout: 60_000, ...config });
  pool.on('error', () => {}); // a connection lost while idle is replaced; a lost query rejects where it was asked
  return pool;
};

export const openDatabase = (pool: Pool): Database => new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

/** What a transaction may see. `sites: []` with reach 'site' sees nobody. */
export type Scope =
  | { readonly reach: 'site'; readonly country: string; readonly sites: readonly string[] }
  | { readonly reach: 'country'; readonly country: string }
  | { readonly reach: 'sign-in' };

/** One short transaction under one scope. The setting ends with the transaction, so a pooled connection cannot leak it. */
export const inScope = <T>(db: Database, scope: Scope, work: (trx: InTransaction) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (trx) => {
    await setScope(trx, scope);
    return work(trx);
  });

export const setScope = async (trx: InTransaction, scope: Scope): Promise<void> => {
  const country = scope.reach === 'sign-in' ? '' : scope.country;
  const sites = scope.reach === 'site' ? `{${scope.sites.join(',')}}` : '{}';
  await sql`select set_config('thari.country', ${country}, true), set_config('thari.sites', ${sites}, true), set_config('thari.reach', ${scope.reach}, true)`.execute(
    trx,
  );
};
