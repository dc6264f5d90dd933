import { commitWrites, strictly, type Write } from './commit-writes.ts';
import { outboxState, planOutbox, type Refused, type Unsent, unsentEntries } from './outbox.ts';
import { openPhoneDatabase, type PhoneDatabase } from './phone-database.ts';
import { planMapChange, planMapMerge, readMap, type SealedMap } from './sealed-map.ts';
import { openRecord, sealRecord } from './sealed-record.ts';
import {
  heldStreams,
  longTails,
  planAppend,
  planForget,
  planStreamMerge,
  readStream,
  streamIds,
} from './sealed-streams.ts';
import type { JsonObject, StoreChange, StoredEvent } from './store-change.ts';
import { DamagedRecord, WrongKey } from './store-faults.ts';

/** Everything a phone keeps, sealed under one data key. It knows bytes and JSON, not care. */
export interface PhoneStore {
  readRows(): Promise<{ stream: string; row: JsonObject }[]>;
  readStream(stream: string): Promise<StoredEvent[]>;
  hasStreams(streams: readonly string[]): Promise<Set<string>>;
  streamIds(): Promise<string[]>;
  readMeta(name: string): Promise<JsonObject | undefined>;
  readKeys(): Promise<Map<string, Uint8Array>>;
  /** Unsent only, in the order they were written. */
  readOutbox(limit: number): Promise<Unsent[]>;
  outboxState(): Promise<{ unsent: number; refused: Refused[] }>;
  /** All of the change or nothing; on the disk when it resolves. Rejects with StorageFull or AnotherWriter. */
  commit(change: StoreChange): Promise<void>;
  /** For idle moments: folds long tails and deltas. Changes nothing that can be read. */
  compact(): Promise<void>;
  close(): void;
}

/** Opens the store, or makes it. Rejects with WrongKey where it was made with another key. */
export const openPhoneStore = async (name: string, dataKey: CryptoKey): Promise<PhoneStore> => {
  const database = await openPhoneDatabase(name);
  try {
    return storeOver(database, dataKey, await commitsAfterCheck(database, dataKey));
  } catch (fault) {
    database.close();
    throw fault;
  }
};

const storeOver = (database: PhoneDatabase, dataKey: CryptoKey, commitsAtOpen: number): PhoneStore => {
  let commits = commitsAtOpen;
  const inTurn = oneAtATime();
  const streams = { database, dataKey };
  const rows: SealedMap = { database, dataKey, store: 'rows' };
  const keys: SealedMap = { database, dataKey, store: 'keys' };

  // Sealed first, then written: waiting for WebCrypto inside a transaction would end it.
  const commitPlan = (plan: (commit: number) => Promise<Write[]>): Promise<void> =>
    inTurn(async () => {
      const writes = await plan(commits + 1);
      if (writes.length === 0) return;
      await commitWrites(database, commits, writes);
      commits += 1;
    });

  return {
    readRows: async () => [...(await readMap(rows))].map(([stream, row]) => ({ stream, row: row as JsonObject })),
    readStream: (stream) => readStream(streams, stream),
    hasStreams: (asked) => heldStreams(streams, asked),
    streamIds: () => streamIds(streams),
    readMeta: (entry) => readMeta(database, dataKey, entry),
    readKeys: async () => new Map([...(await readMap(keys))].map(([id, hex]) => [id, fromHex(String(hex))])),
    readOutbox: async (limit) => (await unsentEntries(database, limit)).map(withoutBox),
    outboxState: () => outboxState(database, dataKey),
    commit: (change) =>
      commitPlan(async (commit) => {
        const plans = [
          planForget(change.forget ?? []),
          planAppend(streams, change.append ?? [], commit),
          planMapChange(rows, rowChange(change), commit),
          planMapChange(keys, keyChange(change), commit),
          planMeta(dataKey, change.meta ?? {}),
          planOutbox(dataKey, change),
        ];
        return (await Promise.all(plans)).flat();
      }),
    compact: async () => {
      await commitPlan((commit) => planMapMerge(rows, commit));
      await commitPlan((commit) => planMapMerge(keys, commit));
      for (const some of chunksOf(await longTails(streams), streamsMergedAtOnce)) {
        await commitPlan((commit) => planStreamMerge(streams, some, commit));
      }
    },
    close: () => database.close(),
  };
};

/** Where the counting of changes stands, once the key has proved itself against what the first opening wrote. */
const commitsAfterCheck = async (database: PhoneDatabase, dataKey: CryptoKey): Promise<number> => {
  const transaction = database.transaction('state');
  const [commits, check] = await Promise.all([transaction.store.get('commits'), transaction.store.get('check')]);
  if (typeof commits === 'number' && check instanceof Uint8Array) {
    await proveKey(dataKey, check);
    return commits;
  }
  const made = await sealRecord(dataKey, placeOfCheck, 'thari');
  const first = someNumber();
  await strictly(database, ['state'], async (change) => {
    const state = change.objectStore('state');
    await Promise.all([state.add(made, 'check'), state.add(first, 'commits')]);
  });
  return first;
};

// Counting starts anywhere, so that a tab left open from before a store was destroyed never comes to the same count.
const someNumber = (): number => {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 2 ** 10) * 2 ** 32 + low;
};

const placeOfCheck = ['state', 'check'];

const proveKey = async (dataKey: CryptoKey, check: Uint8Array): Promise<void> => {
  try {
    await openRecord(dataKey, placeOfCheck, check);
  } catch (cause) {
    if (cause instanceof DamagedRecord) throw new WrongKey('made with another data key', { cause });
    throw cause;
  }
};

const readMeta = async (database: PhoneDatabase, dataKey: CryptoKey, name: string): Promise<JsonObject | undefined> => {
  const record = await database.get('meta', name);
  return record && ((await openRecord(dataKey, ['meta', name], record)) as JsonObject);
};

const planMeta = (dataKey: CryptoKey, meta: Readonly<Record<string, JsonObject>>): Promise<Write[]> =>
  Promise.all(
    Object.entries(meta).map(async ([name, content]): Promise<Write> => {
      const record = await sealRecord(dataKey, ['meta', name], content);
      return { store: 'meta', run: (transaction) => transaction.objectStore('meta').put(record, name) };
    }),
  );

/** A stream that is forgotten loses its row, unless the same change brings it anew. */
const rowChange = ({ forget = [], rows = [] }: StoreChange): Map<string, JsonObject | undefined> =>
  new Map([
    ...forget.map((stream) => [stream, undefined] as const),
    ...rows.map(({ stream, row }) => [stream, row] as const),
  ]);

const keyChange = ({ keys = [] }: StoreChange): Map<string, string | undefined> =>
  new Map(keys.map(({ personId, key }) => [personId, key && toHex(key)]));

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));

const withoutBox = ({ eventId, stream, writerSeq }: Unsent): Unsent => ({ eventId, stream, writerSeq });

// A merge holds the events of so many streams in memory, and a visit that is being saved waits for no more than one.
const streamsMergedAtOnce = 32;

const chunksOf = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

/** Changes are numbered, so each waits for the one before, whether that one went well or not. */
const oneAtATime = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(job: () => Promise<T>): Promise<T> => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
};
