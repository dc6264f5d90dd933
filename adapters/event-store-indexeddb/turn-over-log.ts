import { deleteDB, openDB } from 'idb';

/**
 * Makes the browser begin a new log file under IndexedDB. To be awaited before the first write of a page or worker.
 *
 * Chromium keeps IndexedDB in LevelDB, one for all databases of an origin, and goes on at the end of the log file it finds. A browser
 * that was killed in the middle of a record leaves a piece of it there; what is written behind the piece cannot be read again, and at
 * the opening after that Chromium takes ALL databases for damaged and removes them (google/leveldb#1287; found by killing, about once
 * in a hundred kills in the middle of saves). Deleting a database, however small, makes LevelDB turn to a new file. About 20 ms.
 */
export const turnOverLog = (): Promise<void> => (turned ??= openAndDelete());

let turned: Promise<void> | undefined;

const openAndDelete = async (): Promise<void> => {
  try {
    (await openDB(scratch, 1)).close();
    await deleteDB(scratch);
  } catch {
    // It is a precaution: a phone that is full must still open, and where the store itself cannot be opened, that says so.
    turned = undefined;
  }
};

const scratch = 'thari-scratch';
