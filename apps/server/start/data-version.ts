import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '@thari/postgres-embedded/error-code';
import { StartProblem } from '@thari/postgres-embedded/start-problem';

/** Raised when an older programme could no longer read the folder. The tables have their own numbers, in the database. */
export const dataVersion = 1;

const fileIn = (folder: string) => join(folder, 'thari.json');

/** Undefined where nothing was written yet. */
export const readDataVersion = (folder: string): number | undefined => {
  const content = contentOf(fileIn(folder));
  const found = content === undefined ? undefined : versionIn(content);
  if (content === undefined || found !== undefined) return found;
  throw new StartProblem(
    `${fileIn(folder)} does not tell the version of the data: restore it from a backup, or write {"dataVersion": ${dataVersion}} into it if this folder was made by this version.`,
  );
};

/** Under another name first: a power cut must not leave half a file that forbids the next start. */
export const writeDataVersion = (folder: string): void => {
  const draft = `${fileIn(folder)}.new`;
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, `${JSON.stringify({ dataVersion })}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, fileIn(folder));
};

const contentOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};

const versionIn = (content: string): number | undefined => {
  try {
    const found = JSON.parse(content)?.dataVersion;
    return Number.isInteger(found) ? found : undefined;
  } catch {
    return undefined;
  }
};
