import type { PersonKey } from '@thari/contract/phone/pull';
import type { SealedKey } from '@thari/contract/phone/push';
import type { InTransaction } from '@thari/event-store-postgres/database';
import { fromBase64, toBase64 } from '@thari/vault/base64';
import { openBox } from '@thari/vault/sealed-box';
import { unwrapKey, wrapKey } from '@thari/vault/wrapped-key';
import { sql } from 'kysely';
import type { CountryKeys } from '../keys/country-keys.ts';

export type OpenedKey = { readonly personId: string; readonly pairId: string; readonly wrapped: Uint8Array };

/** Opens pushed person keys and wraps them under the country's key. A key that does not open is left out: its event waits for it. */
export const rewrapKeys = async (keys: CountryKeys, pushed: readonly SealedKey[]): Promise<OpenedKey[]> => {
  const opened = await Promise.all(
    pushed.map(async ({ personId, pairId, box }): Promise<OpenedKey | undefined> => {
      try {
        const key = await openBox(keys.box, fromBase64(box), personId);
        return { personId, pairId, wrapped: await wrapKey(keys.wrapping, key, personId) };
      } catch {
        return undefined; // no receipt for it, so the phone keeps it and offers it again
      }
    }),
  );
  return opened.filter((key) => key !== undefined);
};

/** Stores keys of persons; the first one for a person counts. Answers the persons whose key is stored now. */
export const storeKeys = async (trx: InTransaction, country: string, keys: readonly OpenedKey[]): Promise<string[]> => {
  if (keys.length === 0) return [];
  const rows = keys.map(({ personId, pairId, wrapped }) => ({
    person_id: personId,
    stream: pairId,
    wrapped: `\\x${Buffer.from(wrapped).toString('hex')}`,
  }));
  await sql`
    insert into person_key (country, person_id, stream, wrapped)
    select ${country}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (person_id uuid, stream uuid, wrapped bytea)
    on conflict do nothing`.execute(trx);
  return keys.map(({ personId }) => personId);
};

export type PersonKeyRow = { readonly person_id: string; readonly wrapped: Uint8Array };

/** Keys as a device in scope or a desk needs them. */
export const unwrapKeys = async (keys: CountryKeys, rows: readonly PersonKeyRow[]): Promise<Map<string, Uint8Array>> =>
  new Map(
    await Promise.all(
      rows.map(
        async ({ person_id, wrapped }): Promise<[string, Uint8Array]> => [
          person_id,
          await unwrapKey(keys.wrapping, wrapped, person_id),
        ],
      ),
    ),
  );

export const keysOfPairs = async (
  trx: InTransaction,
  country: string,
  pairIds: readonly string[],
): Promise<PersonKeyRow[]> =>
  (
    await sql<PersonKeyRow>`select person_id, wrapped from person_key where country = ${country} and stream = any (${pairIds}::uuid[])`.execute(
      trx,
    )
  ).rows;

/** As they travel to a device in scope. */
export const keysOnWire = async (keys: CountryKeys, rows: readonly PersonKeyRow[]): Promise<PersonKey[]> =>
  [...(await unwrapKeys(keys, rows))].map(([personId, key]) => ({ personId, key: toBase64(key) }));
