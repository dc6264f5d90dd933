import type { DiaryRow } from '@thari/care/projections/diary-row';
import type { PairRecord } from '@thari/care/projections/pair-record';
import type { InTransaction } from '@thari/event-store-postgres/database';
import { textLines } from '@thari/event-store-postgres/event-rows';
import type { Contribution } from '@thari/indicators/indicator';
import { sql } from 'kysely';
import type { PairState } from './pair-state.ts';

export type StoredContribution = Contribution & { readonly indicator: string };

/** One pair as the server keeps it beside the log. */
export type PairRow = {
  readonly pairId: string;
  readonly site: string;
  readonly record: PairRecord;
  readonly diaryRow: DiaryRow;
  readonly heads: readonly string[];
  readonly events: number;
  readonly projection: string;
  /** Undefined: the same as before, nothing to write. */
  readonly contributions: readonly StoredContribution[] | undefined;
};

export type LoadedPair = PairState & { readonly projection: string; readonly site: string };

/**
 * Holds the touched pairs until the transaction ends, those that have no row yet too; always in the order of their ids,
 * so that two pushes never wait for each other in a circle. What is read after this nobody changes.
 */
export const lockPairs = async (trx: InTransaction, pairIds: readonly string[]): Promise<void> => {
  const ids = [...new Set(pairIds)].sort();
  await sql`select pg_advisory_xact_lock(hashtextextended(id, 0)) from unnest(${ids}::text[]) with ordinality as u (id, n) order by n`.execute(
    trx,
  );
};

export const loadPairs = async (
  trx: InTransaction,
  country: string,
  pairIds: readonly string[],
): Promise<Map<string, LoadedPair>> => {
  const { rows } = await sql<{
    pair_id: string;
    site: string;
    record: PairRecord;
    heads: string[];
    events: number;
    projection: string;
  }>`
    select pair_id, site, record, heads::text[] as heads, events, projection from pair
    where country = ${country} and pair_id = any (${pairIds}::uuid[])`.execute(trx);
  return new Map(rows.map(({ pair_id, ...row }) => [pair_id, row]));
};

/** Writes the rows, their stays at sites, and the difference of their contributions. */
export const savePairs = async (trx: InTransaction, country: string, rows: readonly PairRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await moveStays(trx, country, rows);
  await sql`
    insert into pair (country, pair_id, site, record, diary_row, heads, events, projection)
    select ${country}, r.pair_id, r.site, r.record::jsonb, r.diary_row::jsonb, r.heads::uuid[], r.events, r.projection
    from unnest(${rows.map(({ pairId }) => pairId)}::uuid[], ${rows.map(({ site }) => site)}::uuid[],
      ${textLines(rows.map(({ record }) => JSON.stringify(record)))}, ${textLines(rows.map(({ diaryRow }) => JSON.stringify(diaryRow)))},
      ${rows.map(({ heads }) => `{${heads.join(',')}}`)}::text[], ${rows.map(({ events }) => events)}::int[], ${rows.map(({ projection }) => projection)}::text[])
      as r (pair_id, site, record, diary_row, heads, events, projection)
    on conflict (country, pair_id) do update set site = excluded.site, record = excluded.record, diary_row = excluded.diary_row,
      heads = excluded.heads, events = excluded.events, projection = excluded.projection`.execute(trx);
  await replaceContributions(
    trx,
    country,
    rows.flatMap(({ contributions, ...row }) => (contributions ? [{ ...row, contributions }] : [])),
  );
};

const moveStays = async (trx: InTransaction, country: string, rows: readonly PairRow[]): Promise<void> => {
  const now = JSON.stringify(rows.map(({ pairId, site }) => ({ pair_id: pairId, site })));
  await sql`
    update pair_stay set left_xid = pg_current_xact_id()
    from jsonb_to_recordset(${now}::jsonb) as r (pair_id uuid, site uuid)
    where pair_stay.country = ${country} and pair_stay.pair_id = r.pair_id and left_xid is null and pair_stay.site <> r.site`.execute(
    trx,
  );
  await sql`
    insert into pair_stay (country, pair_id, site)
    select ${country}, r.pair_id, r.site from jsonb_to_recordset(${now}::jsonb) as r (pair_id uuid, site uuid)
    where not exists (select 1 from pair_stay s where s.country = ${country} and s.pair_id = r.pair_id and s.left_xid is null)`.execute(
    trx,
  );
};

type Counted = Pick<PairRow, 'pairId' | 'site'> & { readonly contributions: readonly StoredContribution[] };

/** Of the pairs whose numbers moved, only the difference is written. */
const replaceContributions = async (trx: InTransaction, country: string, rows: readonly Counted[]): Promise<void> => {
  if (rows.length === 0) return;
  const wanted = rows.flatMap(({ pairId, site, contributions }) =>
    contributions.map(({ indicator, figure, band, personId, on, why }) => ({
      pair_id: pairId,
      site,
      indicator,
      figure,
      band,
      person_id: personId,
      on_day: on,
      why,
    })),
  );
  const pairIds = rows.map(({ pairId }) => pairId);
  const shape = sql`(pair_id uuid, site uuid, indicator text, figure text, band text, person_id uuid, on_day date, why text)`;
  const json = JSON.stringify(wanted);
  await sql`
    delete from contribution c where c.country = ${country} and c.pair_id = any (${pairIds}::uuid[]) and not exists (
      select 1 from jsonb_to_recordset(${json}::jsonb) as r ${shape}
      where (r.pair_id, r.site, r.indicator, r.figure, r.band, r.person_id, r.on_day, r.why)
          = (c.pair_id, c.site, c.indicator, c.figure, c.band, c.person_id, c.on_day, c.why))`.execute(trx);
  await sql`
    insert into contribution (country, pair_id, site, indicator, figure, band, person_id, on_day, why)
    select ${country}, r.* from jsonb_to_recordset(${json}::jsonb) as r ${shape}
    on conflict do nothing`.execute(trx);
};
