import type { PhoneDatabase, StoreName, WriteTransaction } from './phone-database.ts';
import { AnotherWriter, asStoreFault } from './store-faults.ts';

/** One thing to do inside the transaction. It may wait for IndexedDB only: any other wait would let the transaction end. */
export type Write = { readonly store: StoreName; readonly run: (transaction: WriteTransaction) => Promise<unknown> };

/**
 * All writes or none, on the disk when it resolves. `commits` is how many changes the caller knows of: where the store counts more,
 * somebody else has written, and nothing is.
 */
export const commitWrites = (database: PhoneDatabase, commits: number, writes: readonly Write[]): Promise<void> => {
  const stores = [...new Set<StoreName>(['state', ...writes.map(({ store }) => store)])];
  return strictly(database, stores, async (transaction) => {
    const state = transaction.objectStore('state');
    if ((await state.get('commits')) !== commits) throw new AnotherWriter('the store was written elsewhere');
    await Promise.all([state.put(commits + 1, 'commits'), ...writes.map(({ run }) => run(transaction))]);
  });
};

/** One transaction that is on the disk when it resolves, and left no trace when it rejects. */
export const strictly = async (
  database: PhoneDatabase,
  stores: StoreName[],
  work: (transaction: WriteTransaction) => Promise<unknown>,
): Promise<void> => {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const outcomes = await Promise.allSettled([orAbort(transaction, work), transaction.done]);
  const faults = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  if (faults.length > 0) throw asStoreFault(...faults);
};

const orAbort = async (
  transaction: WriteTransaction,
  work: (transaction: WriteTransaction) => Promise<unknown>,
): Promise<void> => {
  try {
    await work(transaction);
  } catch (fault) {
    abort(transaction);
    throw fault;
  }
};

const abort = (transaction: WriteTransaction): void => {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself, because of the same fault.
  }
};
