import type { IDBPObjectStore } from 'idb';
import type { Write } from './commit-writes.ts';
import type { OutboxEntry, PhoneDatabase, PhoneSchema, StoreName } from './phone-database.ts';
import { openRecord, sealRecord } from './sealed-record.ts';
import type { Acknowledgement, OutboxItem, StoreChange } from './store-change.ts';
import { DamagedRecord } from './store-faults.ts';

/** What the outbox says of one event, without its box. */
export type Unsent = Pick<OutboxEntry, 'eventId' | 'stream' | 'writerSeq'>;
export type Refused = { readonly eventId: string; readonly stream: string; readonly reason: string };

type OutboxStore = IDBPObjectStore<PhoneSchema, StoreName[], 'outbox', 'readwrite'>;

/** The next events to send, as their writer wrote them. */
export const unsentEntries = (database: PhoneDatabase, limit?: number): Promise<OutboxEntry[]> =>
  database.getAllFromIndex('outbox', 'by-state', inState('unsent'), limit);

export const outboxState = async (
  database: PhoneDatabase,
  dataKey: CryptoKey,
): Promise<{ unsent: number; refused: Refused[] }> => {
  const { store } = database.transaction('outbox');
  const states = store.index('by-state');
  const [unsent, entries] = await Promise.all([states.count(inState('unsent')), states.getAll(inState('refused'))]);
  return { unsent, refused: await Promise.all(entries.map((entry) => refusedOf(dataKey, entry))) };
};

/** One write that does all of a change's outbox work, step by step. */
export const planOutbox = async (dataKey: CryptoKey, change: StoreChange): Promise<Write[]> => {
  const { outbox = [], acknowledge = [], refuse = [], offerAgain, dropAcknowledgedBefore: firstKept } = change;
  const reasons = await Promise.all(refuse.map(({ eventId, reason }) => sealReason(dataKey, eventId, reason)));
  if (outbox.length + acknowledge.length + refuse.length === 0 && !offerAgain && !firstKept) return [];
  return [
    {
      store: 'outbox',
      run: async (transaction) => {
        const store = transaction.objectStore('outbox');
        await Promise.all(outbox.map((item) => store.add(unsentEntry(item))));
        if (offerAgain) await offerAllAgain(store);
        await acknowledgeById(store, acknowledge);
        await Promise.all(refuse.map(({ eventId }, i) => changeEntry(store, eventId, asRefused(reasons[i]))));
        if (firstKept) await dropAcknowledged(store, firstKept);
      },
    },
  ];
};

/** Needs no key, so that a locked phone can do it. An id that is not here is passed over: it was dropped, or is another phone's. */
export const acknowledgeById = async (store: OutboxStore, acknowledged: readonly Acknowledgement[]): Promise<unknown> =>
  Promise.all(acknowledged.map(({ eventId, onDay }) => changeEntry(store, eventId, asAcknowledged(onDay))));

const inState = (state: OutboxEntry['state']): IDBKeyRange => IDBKeyRange.bound([state], [state, []]);

const unsentEntry = ({ eventId, stream, writerSeq, box }: OutboxItem): OutboxEntry => ({
  eventId,
  stream,
  writerSeq,
  // A view would take all the memory behind it to the disk.
  box: box.slice(),
  state: 'unsent',
});

type Change = (entry: OutboxEntry) => OutboxEntry;

const changeEntry = async (store: OutboxStore, eventId: string, change: Change): Promise<void> => {
  const entry = await store.get(eventId);
  if (entry) await store.put(change(entry));
};

const plain = ({ eventId, stream, writerSeq, box }: OutboxEntry) => ({ eventId, stream, writerSeq, box });

const asUnsent: Change = (entry) => ({ ...plain(entry), state: 'unsent' });

const asAcknowledged =
  (acknowledgedOn: string): Change =>
  (entry) => ({ ...plain(entry), state: 'acknowledged', acknowledgedOn });

const asRefused =
  (reason: Uint8Array | undefined): Change =>
  (entry) => ({ ...plain(entry), state: 'refused', ...(reason && { reason }) });

const offerAllAgain = async (store: OutboxStore): Promise<void> => {
  const entries = await store.index('by-state').getAll(inState('acknowledged'));
  await Promise.all(entries.map((entry) => store.put(asUnsent(entry))));
};

const dropAcknowledged = async (store: OutboxStore, firstKept: string): Promise<void> => {
  const entries = await store.index('by-state').getAll(inState('acknowledged'));
  const old = entries.filter(({ acknowledgedOn = '' }) => acknowledgedOn < firstKept);
  await Promise.all(old.map(({ eventId }) => store.delete(eventId)));
};

const placeOfReason = (eventId: string) => ['outbox reason', eventId];

const sealReason = (dataKey: CryptoKey, eventId: string, reason: string): Promise<Uint8Array> =>
  sealRecord(dataKey, placeOfReason(eventId), reason);

const refusedOf = async (dataKey: CryptoKey, { eventId, stream, reason }: OutboxEntry): Promise<Refused> => ({
  eventId,
  stream,
  reason: reason ? await openReason(dataKey, eventId, reason) : '',
});

/** Unsaid where the key that sealed it was destroyed: that the event was refused has to stay in sight all the same. */
const openReason = async (dataKey: CryptoKey, eventId: string, reason: Uint8Array): Promise<string> => {
  try {
    return String(await openRecord(dataKey, placeOfReason(eventId), reason));
  } catch (fault) {
    if (fault instanceof DamagedRecord) return '';
    throw fault;
  }
};
