import type { WriterHead } from '@thari/event-log/chain';
import type { InTransaction } from '@thari/event-store-postgres/database';
import { sql } from 'kysely';

/** A phone that is one worker's phone. */
export type Device = {
  readonly id: string;
  readonly country: string;
  readonly site: string;
  readonly workerId: string;
  readonly writer: string;
  readonly leaseShare: Uint8Array;
  readonly leaseDays: number;
  readonly revoked: boolean;
};

/** Finds the device of a session token (its hash). Needs the reach 'sign-in'. */
export const deviceByToken = async (trx: InTransaction, tokenHash: Uint8Array): Promise<Device | undefined> => {
  const { rows } = await sql<Device>`
    select id, country, site, worker_id as "workerId", writer, lease_share as "leaseShare", lease_days as "leaseDays", revoked_at is not null as revoked
    from device where token_hash = ${tokenHash}`.execute(trx);
  return rows[0];
};

/** The end of the writer's chain, held until the transaction ends: pushes of one phone come in one after the other. */
export const lockHead = async (trx: InTransaction, deviceId: string): Promise<WriterHead | undefined> => {
  const { rows } = await sql<{ seq: number | null; hash: string | null }>`
    select head_seq as seq, encode(head_hash, 'hex') as hash from device where id = ${deviceId} for update`.execute(
    trx,
  );
  const row = rows[0];
  return row && row.seq !== null && row.hash !== null ? { seq: row.seq, hash: row.hash } : undefined;
};

export const moveHead = async (
  trx: InTransaction,
  deviceId: string,
  head: WriterHead | undefined,
  at: Date,
): Promise<void> => {
  await sql`
    update device set last_sync_at = ${at}, head_seq = ${head?.seq ?? null}, head_hash = ${head ? Buffer.from(head.hash, 'hex') : null}
    where id = ${deviceId}`.execute(trx);
};

/** Every site that ever held these pairs: a phone of such a site may still bring what it recorded there. */
export const siteHistory = async (
  trx: InTransaction,
  country: string,
  pairIds: readonly string[],
): Promise<Map<string, string[]>> => {
  const { rows } = await sql<{ pair_id: string; sites: string[] }>`
    select pair_id, array_agg(site::text) as sites from pair_stay
    where country = ${country} and pair_id = any (${pairIds}::uuid[]) group by pair_id`.execute(trx);
  return new Map(rows.map(({ pair_id, sites }) => [pair_id, sites]));
};
