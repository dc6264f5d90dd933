import { type Pulled, pull } from '@thari/contract/phone/pull';
import type { InTransaction } from '@thari/event-store-postgres/database';
import { itemFrom } from '@thari/event-store-postgres/event-rows';
import { sql } from 'kysely';
import type { Device } from './device.ts';
import type { PersonKeyRow } from './keys.ts';

type Page = Pick<Pulled, 'cursor' | 'more' | 'items' | 'backfill' | 'forget'> & {
  readonly keyRows: readonly PersonKeyRow[];
};
type Row = { envelope: string; sealed: string | null; xid: string; position: string };

/** The end of everything in one transaction: no position is greater. */
const lastPosition = '9223372036854775807';

/**
 * What happened in the device's scope after a cursor, in the order (xid, position). Every transaction before the horizon
 * (xmin of the snapshot) has ended, and whatever is still open has a greater xid: so nothing can slip in behind the cursor.
 */
export const pullPage = async (
  trx: InTransaction,
  device: Device,
  after: string,
  limit: number = pull.page,
): Promise<Page> => {
  const [afterXid, afterPosition] = partsOf(after);
  const end = await settledCursor(trx);
  const { rows } = await sql<Row>`
    select e.envelope, e.sealed, e.xid::text as xid, e.position::text as position from event e
    left join pair_stay s on s.country = e.country and s.pair_id = e.stream and s.site = ${device.site} and s.left_xid is null
    where e.country = ${device.country} and (s.pair_id is not null or (e.stream_kind = 'site-month' and e.site = ${device.site}))
      and (e.xid, e.position) > (${afterXid}::xid8, ${afterPosition}::bigint)
      and e.xid <= ${partsOf(end)[0]}::xid8
    order by e.xid, e.position limit ${limit + 1}`.execute(trx);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  const cursor = more ? `${last.xid}.${last.position}` : later(after, end);
  const span = { from: afterXid, to: partsOf(cursor)[0] };
  return {
    items: page.map(({ envelope, sealed }) => itemFrom(envelope, sealed)),
    more,
    cursor,
    backfill: await cameIn(trx, device, span),
    forget: await wentOut(trx, device, span),
    keyRows: await keysIn(trx, device, span),
  };
};

/** The cursor behind which nothing can still appear. */
export const settledCursor = async (trx: InTransaction): Promise<string> => {
  const { rows } = await sql<{ xmin: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`.execute(
    trx,
  );
  return `${BigInt(rows[0]?.xmin ?? '1') - 1n}.${lastPosition}`;
};

type Span = { readonly from: string; readonly to: string };

const cameIn = async (trx: InTransaction, { country, site }: Device, { from, to }: Span): Promise<string[]> =>
  from === '0'
    ? [] // a phone that starts asks for the site page, not for every arrival
    : (
        await sql<{ pair_id: string }>`
          select pair_id from pair_stay s where country = ${country} and site = ${site} and left_xid is null
            and came_xid > ${from}::xid8 and came_xid <= ${to}::xid8
            and exists (select 1 from event e where e.country = s.country and e.stream = s.pair_id and e.xid < s.came_xid)`.execute(
          trx,
        )
      ).rows.map(({ pair_id }) => pair_id);

const wentOut = async (trx: InTransaction, { country, site }: Device, { from, to }: Span): Promise<string[]> => {
  const { rows } = await sql<{ pair_id: string }>`
    select distinct pair_id from pair_stay s where country = ${country} and site = ${site}
      and left_xid > ${from}::xid8 and left_xid <= ${to}::xid8
      and not exists (select 1 from pair_stay n where n.country = s.country and n.pair_id = s.pair_id and n.site = s.site and n.left_xid is null)`.execute(
    trx,
  );
  return rows.map(({ pair_id }) => pair_id);
};

const keysIn = async (trx: InTransaction, { country, site }: Device, { from, to }: Span): Promise<PersonKeyRow[]> => {
  const { rows } = await sql<PersonKeyRow>`
    select k.person_id, k.wrapped from person_key k
    where k.country = ${country} and k.xid > ${from}::xid8 and k.xid <= ${to}::xid8 and (
      exists (select 1 from pair_stay s where s.country = k.country and s.pair_id = k.stream and s.site = ${site} and s.left_xid is null)
      or exists (select 1 from event e where e.country = k.country and e.stream = k.stream and e.stream_kind = 'site-month' and e.site = ${site}))`.execute(
    trx,
  );
  return rows;
};

const partsOf = (cursor: string): [string, string] => {
  const [xid, position] = cursor.split('.');
  return [xid ?? '0', position ?? '0'];
};

/** A cursor never goes back, also where the clock of transactions was turned back by a restore (the epoch then says so). */
const later = (a: string, b: string): string => {
  const [[ax, ap], [bx, bp]] = [partsOf(a), partsOf(b)];
  return BigInt(ax) > BigInt(bx) || (ax === bx && BigInt(ap) > BigInt(bp)) ? a : b;
};
