import type { PhoneStore } from '@thari/event-store-indexeddb/phone-store';
import type { JsonObject, StoreChange, StoredEvent } from '@thari/event-store-indexeddb/store-change';
import { StorageFull } from '@thari/event-store-indexeddb/store-faults';

type Entry = {
  eventId: string;
  stream: string;
  writerSeq: number;
  box: Uint8Array;
  state: 'unsent' | 'acknowledged' | 'refused';
  on?: string;
  reason?: string;
};

/** What lies on the disk of a phone in a Node test. A new `memoryStore` over the same disk is the app started again. */
export type Disk = {
  readonly streams: Map<string, StoredEvent[]>;
  readonly rows: Map<string, JsonObject>;
  readonly meta: Map<string, JsonObject>;
  readonly keys: Map<string, Uint8Array>;
  readonly outbox: Map<string, Entry>;
  isFull: boolean;
  /** How many more changes this phone lives to see; the next one after them is its end. */
  commitsLeft: number;
};

export class Killed extends Error {}

export const emptyDisk = (): Disk => ({
  streams: new Map(),
  rows: new Map(),
  meta: new Map(),
  keys: new Map(),
  outbox: new Map(),
  isFull: false,
  commitsLeft: Number.POSITIVE_INFINITY,
});

export const memoryStore = (disk: Disk): PhoneStore => {
  const inState = (state: Entry['state']) =>
    [...disk.outbox.values()].filter((entry) => entry.state === state).sort((a, b) => a.writerSeq - b.writerSeq);
  return {
    readRows: async () => [...disk.rows].map(([stream, row]) => ({ stream, row: copied(row) })),
    readStream: async (stream) => copied(disk.streams.get(stream) ?? []),
    hasStreams: async (asked) => new Set(asked.filter((stream) => disk.streams.has(stream))),
    streamIds: async () => [...disk.streams.keys()],
    readMeta: async (name) => copied(disk.meta.get(name)),
    readKeys: async () => new Map(disk.keys),
    readOutbox: async (limit) =>
      inState('unsent')
        .slice(0, limit)
        .map(({ eventId, stream, writerSeq }) => ({ eventId, stream, writerSeq })),
    outboxState: async () => ({
      unsent: inState('unsent').length,
      refused: inState('refused').map(({ eventId, stream, reason = '' }) => ({ eventId, stream, reason })),
    }),
    commit: async (change) => {
      await Promise.resolve();
      if (disk.isFull) throw new StorageFull('no room');
      if (disk.commitsLeft-- <= 0) throw new Killed();
      apply(disk, asJson(change));
    },
    compact: async () => undefined,
    close: () => undefined,
  };
};

export const boxesOn = (disk: Disk) => async () =>
  [...disk.outbox.values()].filter(({ state }) => state === 'unsent').map(({ eventId, box }) => ({ eventId, box }));

// As the real store: what is read was JSON in between, so undefined fields are gone and nothing is shared.
const copied = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
const asJson = (change: StoreChange): StoreChange => ({
  ...change,
  ...(change.append && { append: copied(change.append) }),
  ...(change.rows && { rows: change.rows.map(({ stream, row }) => ({ stream, row: copied(row) })) }),
  ...(change.meta && { meta: copied(change.meta) }),
});

const apply = (disk: Disk, change: StoreChange): void => {
  for (const stream of change.forget ?? []) {
    disk.streams.delete(stream);
    disk.rows.delete(stream);
  }
  for (const { stream, events } of change.append ?? []) {
    const all = [...(disk.streams.get(stream) ?? []), ...events];
    disk.streams.set(stream, [...new Map(all.map((stored) => [stored.event.id, stored])).values()]);
  }
  for (const { stream, row } of change.rows ?? []) put(disk.rows, stream, row);
  for (const { personId, key } of change.keys ?? []) put(disk.keys, personId, key);
  for (const [name, content] of Object.entries(change.meta ?? {})) disk.meta.set(name, content);
  applyOutbox(disk.outbox, change);
};

const put = <T>(map: Map<string, T>, id: string, value: T | undefined): void => {
  if (value === undefined) map.delete(id);
  else map.set(id, value);
};

const applyOutbox = (outbox: Map<string, Entry>, change: StoreChange): void => {
  for (const item of change.outbox ?? []) {
    if (outbox.has(item.eventId)) throw new Error('an event twice in the outbox');
    outbox.set(item.eventId, { ...item, state: 'unsent' });
  }
  if (change.offerAgain)
    for (const entry of outbox.values()) if (entry.state === 'acknowledged') entry.state = 'unsent';
  for (const { eventId, onDay } of change.acknowledge ?? []) set(outbox, eventId, { state: 'acknowledged', on: onDay });
  for (const { eventId, reason } of change.refuse ?? []) set(outbox, eventId, { state: 'refused', reason });
  const firstKept = change.dropAcknowledgedBefore;
  if (!firstKept) return;
  for (const { eventId, state, on = '' } of [...outbox.values()])
    if (state === 'acknowledged' && on < firstKept) outbox.delete(eventId);
};

const set = (outbox: Map<string, Entry>, eventId: string, now: Partial<Entry>): void => {
  const entry = outbox.get(eventId);
  if (entry) outbox.set(eventId, { ...entry, ...now });
};
