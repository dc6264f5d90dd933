import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { asStoreFault } from './store-faults.ts';
import { turnOverLog } from './turn-over-log.ts';

/**
 * What lies on the phone's disk. To be seen without the key: ids (random), how many records there are and how long, what waits in the
 * outbox, and the names of the meta entries. All else is sealed.
 */
export interface PhoneSchema extends DBSchema {
  /** `commits` counts changes, `check` opens with the right data key only. */
  state: { key: string; value: number | Uint8Array };
  /** [stream, number of the change]: a sealed list of events. */
  streams: { key: [string, number]; value: Uint8Array };
  /** [0 page or 1 delta, number of the change, number within it]: a sealed list of entries. */
  rows: { key: MapKey; value: Uint8Array };
  keys: { key: MapKey; value: Uint8Array };
  meta: { key: string; value: Uint8Array };
  outbox: { key: string; value: OutboxEntry; indexes: { 'by-state': [OutboxEntry['state'], number] } };
}

export type MapKey = [kind: 0 | 1, change: number, part: number];

export type OutboxEntry = {
  readonly eventId: string;
  readonly stream: string;
  readonly writerSeq: number;
  readonly box: Uint8Array;
  readonly state: 'unsent' | 'acknowledged' | 'refused';
  readonly acknowledgedOn?: string;
  /** Sealed: a reason can say what happened to a woman. */
  readonly reason?: Uint8Array;
};

export type PhoneDatabase = IDBPDatabase<PhoneSchema>;
export type StoreName = 'state' | 'streams' | 'rows' | 'keys' | 'meta' | 'outbox';
export type WriteTransaction = IDBPTransaction<PhoneSchema, StoreName[], 'readwrite'>;

export const openPhoneDatabase = async (name: string): Promise<PhoneDatabase> => {
  await turnOverLog();
  return openDB<PhoneSchema>(name, schemaVersion, { upgrade: makeStores, blocking: giveWay }).catch((fault) => {
    throw asStoreFault(fault);
  });
};

/** Does something with the database if it is there; asking does not make it. */
export const withExistingDatabase = async <T>(
  name: string,
  use: (database: PhoneDatabase) => Promise<T>,
): Promise<T | undefined> => {
  const database = await openExisting(name);
  if (database === undefined) return undefined;
  try {
    return await use(database);
  } finally {
    database.close();
  }
};

const openExisting = async (name: string): Promise<PhoneDatabase | undefined> => {
  await turnOverLog();
  let isNew = false;
  const upgrade: Upgrade = (_database, oldVersion, _newVersion, transaction) => {
    isNew = oldVersion === 0;
    if (isNew) transaction.abort();
  };
  try {
    return await openDB<PhoneSchema>(name, schemaVersion, { upgrade, blocking: giveWay });
  } catch (fault) {
    if (isNew) return undefined;
    throw fault;
  }
};

type OpenOptions = NonNullable<Parameters<typeof openDB<PhoneSchema>>[2]>;
type Upgrade = NonNullable<OpenOptions['upgrade']>;

const schemaVersion = 1;

const makeStores: Upgrade = (database) => {
  for (const name of ['state', 'streams', 'rows', 'keys', 'meta'] as const) database.createObjectStore(name);
  database.createObjectStore('outbox', { keyPath: 'eventId' }).createIndex('by-state', ['state', 'writerSeq']);
};

// Another tab deletes or upgrades the database: an open connection here would hold it up for ever.
const giveWay: NonNullable<OpenOptions['blocking']> = (_current, _blocked, event) =>
  (event.target as IDBDatabase).close();
