import type { Write } from './commit-writes.ts';
import type { PhoneDatabase } from './phone-database.ts';
import { openRecord, sealRecord } from './sealed-record.ts';
import type { StoredEvent } from './store-change.ts';

/** The events of each stream, as one large record and a tail of small ones that a merge folds in later. */
export type SealedStreams = { readonly database: PhoneDatabase; readonly dataKey: CryptoKey };

type StreamKey = [stream: string, change: number];

const tailsBeforeMerge = 8;

/** Always in the same order: by writer, and as each writer wrote them. (What came before what, across writers, the events say.) */
export const readStream = async (streams: SealedStreams, stream: string): Promise<StoredEvent[]> =>
  onceEach(await readTails(streams, stream));

export const planAppend = async (
  { dataKey }: SealedStreams,
  append: readonly { readonly stream: string; readonly events: readonly StoredEvent[] }[],
  commit: number,
): Promise<Write[]> => {
  const byStream = new Map<string, StoredEvent[]>();
  for (const { stream, events } of append) byStream.set(stream, [...(byStream.get(stream) ?? []), ...events]);
  const filled = [...byStream].filter(([, events]) => events.length > 0);
  return Promise.all(filled.map(([stream, events]) => adding(dataKey, [stream, commit], onceEach(events))));
};

export const planForget = (streams: readonly string[]): Write[] =>
  streams.map((stream) => ({
    store: 'streams',
    run: (transaction) => transaction.objectStore('streams').delete(allOf(stream)),
  }));

/** Streams whose tail has grown long. */
export const longTails = async ({ database }: SealedStreams): Promise<string[]> => {
  const counts = new Map<string, number>();
  for (const [stream] of await database.getAllKeys('streams')) counts.set(stream, (counts.get(stream) ?? 0) + 1);
  return [...counts].filter(([, records]) => records > tailsBeforeMerge).map(([stream]) => stream);
};

export const planStreamMerge = async (
  streams: SealedStreams,
  merged: readonly string[],
  commit: number,
): Promise<Write[]> => {
  const writes = merged.map(async (stream) => {
    const events = onceEach(await readTails(streams, stream));
    const record = events.length > 0 ? [await adding(streams.dataKey, [stream, commit], events)] : [];
    return [...planForget([stream]), ...record];
  });
  return (await Promise.all(writes)).flat();
};

export const heldStreams = async ({ database }: SealedStreams, asked: readonly string[]): Promise<Set<string>> => {
  const { store } = database.transaction('streams');
  const keys = await Promise.all(asked.map((stream) => store.getKey(allOf(stream))));
  return new Set(asked.filter((_, i) => keys[i] !== undefined));
};

export const streamIds = async ({ database }: SealedStreams): Promise<string[]> => [
  ...new Set((await database.getAllKeys('streams')).map(([stream]) => stream)),
];

const allOf = (stream: string): IDBKeyRange => IDBKeyRange.bound([stream], [stream, []]);

const readTails = async ({ database, dataKey }: SealedStreams, stream: string): Promise<StoredEvent[]> => {
  const { store } = database.transaction('streams');
  const [keys, records] = await Promise.all([store.getAllKeys(allOf(stream)), store.getAll(allOf(stream))]);
  const opened = keys.map((key, i) => openRecord(dataKey, ['streams', ...key], records[i] ?? new Uint8Array()));
  return ((await Promise.all(opened)) as StoredEvent[][]).flat();
};

const adding = async (dataKey: CryptoKey, key: StreamKey, events: readonly StoredEvent[]): Promise<Write> => {
  const record = await sealRecord(dataKey, ['streams', ...key], events);
  // add, not put: a bug that comes to the same number twice is refused instead of writing over what was there.
  return { store: 'streams', run: (transaction) => transaction.objectStore('streams').add(record, key) };
};

/** An event may come twice: made here, and then from the server. The later copy stands, for the server adds to it. */
const onceEach = (events: readonly StoredEvent[]): StoredEvent[] =>
  [...new Map(events.map((stored) => [stored.event.id, stored])).values()].sort(byWriter);

const byWriter = ({ event: a }: StoredEvent, { event: b }: StoredEvent): number =>
  compare(a.writer, b.writer) || a.writerSeq - b.writerSeq || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
