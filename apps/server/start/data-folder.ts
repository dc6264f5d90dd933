import { accessSync, constants, mkdirSync, readdirSync, realpathSync, statfsSync } from 'node:fs';
import { errorCode } from '@thari/postgres-embedded/error-code';
import { takeOwnership } from '@thari/postgres-embedded/owner-lock';
import { StartProblem } from '@thari/postgres-embedded/start-problem';
import { dataVersion, readDataVersion, writeDataVersion } from './data-version.ts';

export type DataFolder = { readonly path: string; readonly release: () => void };

/** The folder in which everything lies that must survive: opened by one server at a time, and only if it is ours to read. */
export const openDataFolder = (path: string): DataFolder => {
  const folder = makeFolder(path);
  const ownership = takeOwnership(folder);
  if (!ownership.taken) {
    throw new StartProblem(
      `The data in ${folder} is in use by another Thari (process ${ownership.owner}): stop that one first, or choose another folder with --data.`,
    );
  }
  try {
    checkVersion(folder);
    checkSpace(folder);
    return { path: folder, release: ownership.release };
  } catch (problem) {
    ownership.release();
    throw problem;
  }
};

const makeFolder = (path: string): string => {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(path);
  } catch (error) {
    throw new StartProblem(
      `The data folder ${path} cannot be used by this user (${errorCode(error)}): start as the same user as before, or choose another folder with --data.`,
    );
  }
};

const checkVersion = (folder: string): void => {
  const found = readDataVersion(folder);
  if (found === undefined) {
    refuseOthersFiles(folder);
    writeDataVersion(folder);
  } else if (found > dataVersion) {
    throw new StartProblem(
      `The data in ${folder} was written by a newer Thari (data version ${found}, this one knows ${dataVersion}): update this programme, or choose another folder with --data.`,
    );
  }
};

/** What may be there before us: a fresh disk's lost+found, and the owner's lock that was just made. */
const ours = /^(owner\.|thari\.json|lost\+found$)/;

/** A mistyped path must not fill somebody's home with a database. */
const refuseOthersFiles = (folder: string): void => {
  const other = readdirSync(folder).find((name) => !ours.test(name));
  if (other === undefined) return;
  throw new StartProblem(
    `The folder ${folder} holds other files (such as ${other}) and no data of Thari: choose an empty or new folder with --data.`,
  );
};

const leastFreeMegabytes = 200;

const checkSpace = (folder: string): void => {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free >= leastFreeMegabytes) return;
  throw new StartProblem(
    `Only ${free} MB are free on the disk of ${folder} and ${leastFreeMegabytes} MB are needed: free some space, or choose another folder with --data.`,
  );
};
