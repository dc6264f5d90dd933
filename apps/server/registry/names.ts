import { type PersonDetails, personDetails } from '@thari/care/projections/person-details';
import type { EventEnvelope } from '@thari/event-log/event';
import { order } from '@thari/event-log/order';
import type { InTransaction } from '@thari/event-store-postgres/database';
import { readStreams } from '@thari/event-store-postgres/event-rows';
import { openPrivate } from '@thari/vault/person-key';
import { sql } from 'kysely';
import { keysOfPairs, unwrapKeys } from '../ingest/keys.ts';
import type { KeyRing } from '../keys/country-keys.ts';

export type People = ReadonlyMap<string, PersonDetails>;

/** Names are opened in memory, for the pairs that the asker's scope lets her read, and forgotten again after a while. */
export type NameCache = {
  readonly ofPairs: (trx: InTransaction, country: string, pairIds: readonly string[]) => Promise<Map<string, People>>;
  /** The private words of each entry (a note), by event id. */
  readonly notesOf: (
    trx: InTransaction,
    country: string,
    pairId: string,
  ) => Promise<Map<string, Readonly<Record<string, string>>>>;
};

const pairsKept = 5_000;

export const nameCache = (keys: KeyRing): NameCache => {
  const kept = new Map<string, People>();

  const openStreams = async (trx: InTransaction, country: string, pairIds: readonly string[]) => {
    const streams = await readStreams(trx, country, pairIds);
    const personKeys = await unwrapKeys(await keys.keysOf(country), await keysOfPairs(trx, country, pairIds));
    return Promise.all(
      [...streams].map(async ([pairId, items]) => ({ pairId, opened: await openAll(items, personKeys) })),
    );
  };

  return {
    ofPairs: async (trx, country, pairIds) => {
      const found = new Map<string, People>();
      const missing: string[] = [];
      const asked = await sql<{ pair_id: string; events: number }>`
        select pair_id, events from pair where country = ${country} and pair_id = any (${pairIds}::uuid[])`.execute(
        trx,
      );
      const slots = new Map(asked.rows.map(({ pair_id, events }) => [pair_id, `${pair_id}:${events}`]));
      for (const [pairId, slot] of slots) {
        const people = kept.get(slot);
        if (people) found.set(pairId, people);
        else missing.push(pairId);
      }
      for (const { pairId, opened } of await openStreams(trx, country, missing)) {
        const people = personDetails(opened);
        found.set(pairId, people);
        kept.set(slots.get(pairId) ?? pairId, people);
      }
      for (const slot of kept.keys()) {
        if (kept.size <= pairsKept) break;
        kept.delete(slot);
      }
      return found;
    },
    notesOf: async (trx, country, pairId) => {
      const [stream] = await openStreams(trx, country, [pairId]);
      return new Map((stream?.opened ?? []).map(({ event, content }) => [event.id, content]));
    },
  };
};

type Item = { readonly event: EventEnvelope; readonly sealed?: string };

/** What cannot be opened (the key was erased, or has not arrived) has no words. */
const openAll = async (items: readonly Item[], personKeys: ReadonlyMap<string, Uint8Array>) => {
  const sealedById = new Map(items.map(({ event, sealed }) => [event.id, sealed]));
  const opened = await Promise.all(
    order(items.map(({ event }) => event)).map(async (event) => {
      const sealed = sealedById.get(event.id);
      const personKey = event.privateOf && personKeys.get(event.privateOf);
      if (!sealed || !personKey || !event.privateOf) return undefined;
      const content = await openPrivate({ personKey, personId: event.privateOf, eventId: event.id }, sealed).catch(
        () => ({}),
      );
      return { event, content };
    }),
  );
  return opened.filter((part) => part !== undefined);
};
