import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.ts';

export type Ownership =
  | { readonly taken: true; readonly release: () => void }
  | { readonly taken: false; readonly owner: number };

/**
 * One process owns a folder at a time: two servers on one folder destroy it.
 *
 * The owner is who wrote the file owner.<n>.json with the highest n. Where its process is gone, whoever makes
 * n + 1 is next, and only one can. The highest file is never taken away: were the numbers to begin anew,
 * somebody who looked long ago could still make a number that counts.
 */
export const takeOwnership = (folder: string): Ownership => {
  const me = JSON.stringify(identityOf(process.pid));
  for (;;) {
    const last = lastNumber(folder);
    const owner = ownerIn(read(fileOf(folder, last)));
    if (owner && isAlive(owner)) return { taken: false, owner: owner.pid };
    const mine = fileOf(folder, last + 1);
    if (!createWhole(mine, me)) continue;
    if (lastNumber(folder) === last + 1) return becomeOwner(folder, mine);
    rmSync(mine, { force: true });
  }
};

const becomeOwner = (folder: string, mine: string): Ownership => {
  for (const number of numbersIn(folder)) {
    if (fileOf(folder, number) !== mine) rmSync(fileOf(folder, number), { force: true });
  }
  return { taken: true, release: () => replaceWhole(mine, JSON.stringify({ released: true })) };
};

const fileOf = (folder: string, number: number) => join(folder, `owner.${number}.json`);

const numbersIn = (folder: string): number[] =>
  readdirSync(folder)
    .flatMap((name) => name.match(/^owner\.(\d+)\.json$/)?.[1] ?? [])
    .map(Number);

const lastNumber = (folder: string): number => Math.max(0, ...numbersIn(folder));

/** A link appears with its whole content or not at all, and only one process can make it. */
const createWhole = (file: string, content: string): boolean => {
  const draft = draftOf(file, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};

const replaceWhole = (file: string, content: string): void => {
  // The folder may be gone by now; then there is nothing left to own.
  if (read(file) !== undefined) renameSync(draftOf(file, content), file);
};

const draftOf = (file: string, content: string): string => {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content, { mode: 0o600 });
  return draft;
};

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** Damaged content, from a power cut, names nobody; nor does an ownership that was given back. */
const ownerIn = (content = ''): ProcessIdentity | undefined => {
  try {
    const { pid, started } = JSON.parse(content);
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
};
