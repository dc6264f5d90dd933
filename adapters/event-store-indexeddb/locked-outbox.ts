import { strictly } from './commit-writes.ts';
import { acknowledgeById, unsentEntries } from './outbox.ts';
import { withExistingDatabase } from './phone-database.ts';
import type { Acknowledgement } from './store-change.ts';

/** What a locked phone may still do: send what waits, and be told that it arrived. None of it needs a PIN or the data key. */

/** The boxes that wait for the server, as their writer wrote them. */
export const readSealedOutbox = async (name: string): Promise<{ eventId: string; box: Uint8Array }[]> =>
  ((await withExistingDatabase(name, (database) => unsentEntries(database))) ?? []).map(({ eventId, box }) => ({
    eventId,
    box,
  }));

/** The server has these. By id only. (A refusal is left for the next unlocked sync: its reason has to be sealed.) */
export const acknowledgeLocked = async (name: string, acknowledged: readonly Acknowledgement[]): Promise<void> => {
  await withExistingDatabase(name, (database) =>
    strictly(database, ['outbox'], (transaction) => acknowledgeById(transaction.objectStore('outbox'), acknowledged)),
  );
};
