import { lstatSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeOwnFolder, type ServerUser } from './server-user.ts';

/** The name that PostgreSQL gives its socket; the port is only a part of that name. */
const socketName = '.s.PGSQL.5432';

/** The system keeps the path of a socket in 108 bytes, the last of which is a zero. */
const longestSocketPath = 107;

const temporaryPrefix = 'thari-pg-';

/** The folder only the server's user and root may enter: who reaches the socket is let in without a password. */
export const makeSocketFolder = (home: string, user: ServerUser): string => {
  const beside = join(home, 'socket');
  // A killed server leaves its lock here, and the pid in it may be somebody else's by now.
  rmSync(beside, { recursive: true, force: true });
  const folder = fits(beside) ? beside : mkdtempSync(join(shortFolder(), temporaryPrefix));
  makeOwnFolder(folder, user);
  return folder;
};

/** Takes away a folder made under the system's temporary folder, and nothing else, whatever a file may claim. */
export const removeSocketFolder = (folder: string): void => {
  if (dirname(folder) !== shortFolder() || !folder.startsWith(join(shortFolder(), temporaryPrefix))) return;
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) rmSync(folder, { recursive: true });
};

const fits = (folder: string) => Buffer.byteLength(join(folder, socketName)) <= longestSocketPath;

const shortFolder = () => (fits(join(tmpdir(), `${temporaryPrefix}123456`)) ? tmpdir() : '/tmp');
