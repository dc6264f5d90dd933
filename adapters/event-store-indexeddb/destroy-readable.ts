import { strictly } from './commit-writes.ts';
import { withExistingDatabase } from './phone-database.ts';

/**
 * Removes everything that the data key could open (after ten wrong PINs, or by order of the server). The outbox stays: its boxes are
 * sealed to the server, so that nothing she recorded is lost. It only removes, so that it works on a phone that is full; and the
 * count of changes goes too, so that a tab that still has the store open is refused from here on.
 * What the flash keeps of removed bytes is still sealed, and out of reach here.
 */
export const destroyReadable = async (name: string): Promise<void> => {
  const readable = ['state', 'streams', 'rows', 'keys', 'meta'] as const;
  await withExistingDatabase(name, (database) =>
    strictly(database, [...readable], (transaction) =>
      Promise.all(readable.map((store) => transaction.objectStore(store).clear())),
    ),
  );
};
