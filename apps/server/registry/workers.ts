import type { InTransaction } from '@thari/event-store-postgres/database';
import { openPrivate } from '@thari/vault/person-key';
import { sql } from 'kysely';
import { unwrapKeys } from '../ingest/keys.ts';
import type { KeyRing } from '../keys/country-keys.ts';

export type WorkerOnSite = { readonly id: string; readonly name: string; readonly role: string; readonly site: string };
export type SiteRow = { readonly id: string; readonly country: string; readonly name: string };

type Row = {
  id: string;
  event_id: string;
  sealed: string | null;
  role: string;
  site: string;
  wrapped: Uint8Array | null;
};

/** The people of a country's sites, with their names opened. A staff list is health data: ask only for the sites of the asker. */
export const workersOf = async (
  trx: InTransaction,
  keys: KeyRing,
  country: string,
  sites: readonly string[],
): Promise<WorkerOnSite[]> => {
  const { rows } = await sql<Row>`
    select w.id, w.event_id, w.sealed, a.role, a.site, w.wrapped_key as wrapped from worker w
    join worker_assignment a on a.worker_id = w.id
    where w.country = ${country} and a.site = any (${sites}::uuid[]) order by w.id`.execute(trx);
  const wrapped = rows.flatMap(({ id, wrapped }) => (wrapped ? [{ person_id: id, wrapped }] : []));
  const opened = await unwrapKeys(await keys.keysOf(country), wrapped);
  return Promise.all(
    rows.map(async ({ id, role, site, ...row }) => ({ id, role, site, name: await nameOf({ id, ...row }, opened) })),
  );
};

const nameOf = async (
  { id, event_id, sealed }: Pick<Row, 'id' | 'event_id' | 'sealed'>,
  keys: ReadonlyMap<string, Uint8Array>,
): Promise<string> => {
  const personKey = keys.get(id);
  if (!personKey || !sealed) return '';
  const { givenName = '', familyName = '' } = await openPrivate({ personKey, personId: id, eventId: event_id }, sealed);
  return `${givenName} ${familyName}`.trim();
};

export const sitesOf = async (trx: InTransaction, country: string, ids?: readonly string[]): Promise<SiteRow[]> =>
  (
    await (ids
      ? sql<SiteRow>`select id, country, name from site where country = ${country} and id = any (${ids}::uuid[]) order by name`
      : sql<SiteRow>`select id, country, name from site where country = ${country} order by name`
    ).execute(trx)
  ).rows;
