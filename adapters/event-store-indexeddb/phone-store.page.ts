import { destroyReadable } from './destroy-readable.ts';
import { acknowledgeLocked, readSealedOutbox } from './locked-outbox.ts';
import { openPhoneStore, type PhoneStore } from './phone-store.ts';
import { holdVault, type VaultHold } from './single-writer.ts';
import type { StoreChange, StoredEvent } from './store-change.ts';

/** What the browser tests call inside a page. The store lives between calls, as it does in the phone's worker. */
let store: PhoneStore | undefined;
let hold: VaultHold | 'held-elsewhere' | undefined;
let timesLost = 0;

/** 'done', or the name of the fault: an error loses its class on the way to the test. */
const outcome = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (fault) {
    return fault instanceof Error ? fault.name : String(fault);
  }
};

const opened = (): PhoneStore => {
  if (!store) throw new Error('open it first');
  return store;
};

const keyOf = (filling: number): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new Uint8Array(32).fill(filling), 'AES-GCM', false, ['encrypt', 'decrypt']);

export const open = (name: string, key = 1): Promise<string> =>
  outcome(
    (async () => {
      store = await openPhoneStore(name, await keyOf(key));
    })(),
  );

export const commit = (change: StoreChange): Promise<string> => outcome(opened().commit(change));

export const commitAll = async (changes: readonly StoreChange[]): Promise<string[]> =>
  Promise.all(changes.map((change) => commit(change)));

/** One change after another, each over all stores and each reported as soon as it resolved, until the browser is killed. */
export const commitWithoutEnd = async (from: number): Promise<void> => {
  const { saved } = globalThis as { saved?: (number: number) => void };
  for (let number = from; ; number++) {
    const event = { id: `event ${number}`, writer: 'grace', writerSeq: number };
    await opened().commit({
      append: [{ stream: 'nomsa', events: [{ event }] }],
      rows: [{ stream: 'nomsa', row: { last: number } }],
      outbox: [{ eventId: event.id, stream: 'nomsa', writerSeq: number, box: new Uint8Array(500) }],
      meta: { cursor: { last: number } },
    });
    saved?.(number);
  }
};

export const compact = (): Promise<string> => outcome(opened().compact());
export const close = async (): Promise<void> => opened().close();

/** Everything that can be read, in one value that tests compare. */
export const readAll = async () => {
  const streams = (await opened().streamIds()).sort();
  const events = await Promise.all(streams.map((stream) => opened().readStream(stream)));
  const keys = await opened().readKeys();
  return {
    rows: (await opened().readRows()).sort((a, b) => (a.stream < b.stream ? -1 : 1)),
    streams: Object.fromEntries(streams.map((stream, i): [string, StoredEvent[]] => [stream, events[i] ?? []])),
    meta: await opened().readMeta('cursor'),
    keys: Object.fromEntries([...keys].sort().map(([id, key]): [string, number[]] => [id, [...key]])),
    outbox: await opened().readOutbox(10_000),
    outboxState: await opened().outboxState(),
  };
};
export type AllThatIsRead = Awaited<ReturnType<typeof readAll>>;

export const readOutbox = (limit: number) => opened().readOutbox(limit);
export const readStream = (stream: string): Promise<StoredEvent[]> => opened().readStream(stream);
export const tryReadStream = (stream: string): Promise<string> => outcome(opened().readStream(stream));
export const hasStreams = async (streams: string[]): Promise<string[]> => [...(await opened().hasStreams(streams))];

export const sealedOutbox = async (name: string): Promise<{ eventId: string; box: number[] }[]> =>
  (await readSealedOutbox(name)).map(({ eventId, box }) => ({ eventId, box: [...box] }));
export const acknowledge = (name: string, eventId: string): Promise<void> =>
  acknowledgeLocked(name, [{ eventId, onDay: '2026-03-01' }]);
export const destroy = (name: string): Promise<void> => destroyReadable(name);
export const databases = async (): Promise<string[]> =>
  (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));

/** How many records lie in each store, and a bit of one of them changed: tests look behind the API only here. */
export const rawCounts = async (name: string): Promise<Record<string, number>> => {
  const database = await rawDatabase(name);
  const names = [...database.objectStoreNames];
  const counts = await Promise.all(names.map((at) => settled(database.transaction(at).objectStore(at).count())));
  database.close();
  return Object.fromEntries(names.map((at, i): [string, number] => [at, counts[i] ?? 0]));
};

export const moveStreamRecord = async (name: string, from: string, to: string): Promise<void> => {
  const database = await rawDatabase(name);
  const records = database.transaction('streams', 'readwrite').objectStore('streams');
  const keys = await settled(records.getAllKeys(IDBKeyRange.bound([from], [from, []])));
  const [key] = keys as [string, number][];
  if (key) await settled(records.put(await settled(records.get(key)), [to, key[1]]));
  database.close();
};

const rawDatabase = (name: string): Promise<IDBDatabase> => settled(indexedDB.open(name));

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export const takeHold = async (take: 'if-free' | 'use-here'): Promise<string> => {
  hold = await holdVault(() => {
    timesLost += 1;
  }, take);
  return typeof hold === 'string' ? hold : 'held';
};
export const letGo = async (): Promise<void> => {
  if (typeof hold === 'object') hold.release();
};
export const lost = async (): Promise<number> => timesLost;
