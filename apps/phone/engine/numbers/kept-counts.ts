import { pairRecord } from '@thari/care/projections/pair-record';
import type { JsonObject } from '@thari/event-store-indexeddb/store-change';
import { StorageFull } from '@thari/event-store-indexeddb/store-faults';
import { linesMark } from '@thari/indicators/monthly/count-lines';
import { type Pack, packVersion } from '@thari/protocol/pack';
import type { OpenPhone } from '../open-phone.ts';
import type { KnownPair, KnownPairs } from './counted-pairs.ts';

/** By which fold, rules and definitions the pairs were counted. */
export const countMark = (pack: Pack): string => `${pairRecord.version} ${packVersion(pack)} ${linesMark}`;

// One record for each pair would be slow to read, one for all of them slow to write.
const shelves = 32;
const shelfOf = (pairId: string): number => Number.parseInt(pairId.slice(-4), 16) % shelves;
const nameOf = (shelf: number): string => `counted-${shelf}`;

type Shelf = { readonly mark: string; readonly pairs: Readonly<Record<string, KnownPair>> };

/** What was counted before the phone was locked. Only numbers of days and names of boxes lie on the disk, sealed like all else. */
export const countedBefore = async ({ store, caseload }: OpenPhone, mark: string): Promise<KnownPairs> => {
  const known: KnownPairs = new Map();
  const read = await Promise.all(Array.from({ length: shelves }, (_, shelf) => store.readMeta(nameOf(shelf))));
  for (const shelf of read as (Shelf | undefined)[]) // what this phone sealed itself is trusted when it opens
    if (shelf?.mark === mark)
      for (const [pairId, pair] of Object.entries(shelf.pairs)) if (caseload.get(pairId)) known.set(pairId, pair);
  kept.set(known, new Map(known));
  return known;
};

/** As it lies on the disk: only shelves on which something is new are written. */
const kept = new WeakMap<KnownPairs, KnownPairs>();

export const keepCounted = (phone: OpenPhone, known: KnownPairs, mark: string): Promise<void> =>
  phone.inTurn(async () => {
    const before = kept.get(known);
    const changed = new Set([...known].flatMap(([id, pair]) => (before?.get(id) === pair ? [] : [shelfOf(id)])));
    const meta: Record<string, JsonObject> = {};
    for (const shelf of changed) meta[nameOf(shelf)] = { mark, pairs: pairsOn(shelf, known, phone) };
    try {
      await phone.store.commit({ meta });
      kept.set(known, new Map(known));
    } catch (fault) {
      // Not kept, it is counted again the next time: no reason to stop anybody, least of all for want of room.
      if (!(fault instanceof StorageFull)) throw fault;
    }
  });

/** Whoever was forgotten by this phone is forgotten here too. */
const pairsOn = (shelf: number, known: KnownPairs, { caseload }: OpenPhone): JsonObject =>
  Object.fromEntries([...known].filter(([id]) => shelfOf(id) === shelf && caseload.get(id)));
