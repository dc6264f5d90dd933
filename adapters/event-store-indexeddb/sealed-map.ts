import type { Write } from './commit-writes.ts';
import type { MapKey, PhoneDatabase } from './phone-database.ts';
import { openRecord, sealRecord } from './sealed-record.ts';

/**
 * A map that is read whole and written a little at a time: pages of 256 entries, and small deltas that a merge folds in later. Rewriting
 * a page for every visit would cost the phone's flash twenty times as much (research/offline-sync.md B).
 */
export type SealedMap = {
  readonly database: PhoneDatabase;
  readonly store: 'rows' | 'keys';
  readonly dataKey: CryptoKey;
};

type Entry = readonly [id: string, value: unknown];
type Page = { readonly key: MapKey; readonly entries: readonly Entry[] };

const pageSize = 256;
const leastFill = 128;
const deltasBeforeMerge = 8;

export const readMap = async (map: SealedMap): Promise<Map<string, unknown>> =>
  new Map((await readPages(map)).flatMap(({ entries }) => entries));

/** Writes for a change of the map. An entry that goes is taken out of every page and delta at once: it must not lie there until idle. */
export const planMapChange = async (
  map: SealedMap,
  change: ReadonlyMap<string, unknown>,
  commit: number,
): Promise<Write[]> => {
  if (change.size === 0) return [];
  const entries = [...change].filter(([, value]) => value !== undefined);
  if (entries.length < change.size) return rewriting(map, await readPages(map), change, commit);
  return addingPages(map, entries, (size) => (size < leastFill ? 1 : 0), commit);
};

/** Writes that fold the deltas into pages, once there are more than a few. */
export const planMapMerge = async (map: SealedMap, commit: number): Promise<Write[]> => {
  const deltas = await map.database.count(map.store, IDBKeyRange.bound([1], [1, []]));
  return deltas > deltasBeforeMerge ? rewriting(map, await readPages(map), new Map(), commit) : [];
};

/** Pages in the order they were written: a later entry of the same id is the true one. */
const readPages = async ({ database, store, dataKey }: SealedMap): Promise<Page[]> => {
  const transaction = database.transaction(store);
  const [keys, records] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  const pages = await Promise.all(
    keys.map(async (key, i) => {
      const entries = await openRecord(dataKey, [store, ...key], records[i] ?? new Uint8Array());
      return { key, entries: entries as readonly Entry[] };
    }),
  );
  return pages.sort((a, b) => a.key[1] - b.key[1] || a.key[2] - b.key[2]);
};

/** Replaces every page that holds something old, something that changes, or too little. */
const rewriting = async (
  map: SealedMap,
  pages: readonly Page[],
  change: ReadonlyMap<string, unknown>,
  commit: number,
): Promise<Write[]> => {
  const lastPageOf = new Map(pages.flatMap((page) => page.entries.map(([id]) => [id, page] as const)));
  const isCurrent = (id: string, page: Page) => lastPageOf.get(id) === page && !change.has(id);
  const replaced = pages.filter(
    (page) => page.entries.length < leastFill || page.entries.some(([id]) => !isCurrent(id, page)),
  );
  const kept = replaced.flatMap((page) => page.entries.filter(([id]) => isCurrent(id, page)));
  const entries = [...kept, ...[...change].filter(([, value]) => value !== undefined)];
  const adding = await addingPages(map, entries, () => 0, commit);
  return [...replaced.map(({ key }) => removing(map, key)), ...adding];
};

const removing = ({ store }: SealedMap, key: MapKey): Write => ({
  store,
  run: (transaction) => transaction.objectStore(store).delete(key),
});

const addingPages = ({ store, dataKey }: SealedMap, entries: readonly Entry[], kind: KindOf, commit: number) =>
  Promise.all(
    pagesOf(entries).map(async (page, part): Promise<Write> => {
      const key: MapKey = [kind(page.length), commit, part];
      const record = await sealRecord(dataKey, [store, ...key], page);
      // add, not put: a bug that comes to the same number twice is refused instead of writing over what was there.
      return { store, run: (transaction) => transaction.objectStore(store).add(record, key) };
    }),
  );

type KindOf = (size: number) => 0 | 1;

const pagesOf = (entries: readonly Entry[]): (readonly Entry[])[] =>
  Array.from({ length: Math.ceil(entries.length / pageSize) }, (_, i) =>
    entries.slice(i * pageSize, (i + 1) * pageSize),
  );
