import { fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const largest = 10 * 1024 * 1024;

export type ServerLog = { readonly handle: number; readonly lastFailure: () => string | undefined };

/** A file, not a pipe to us: a server that outlives us must still be able to write. */
export const openServerLog = (home: string): ServerLog => {
  const path = join(home, 'postgres.log');
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, `${path}.old`);
  const handle = openSync(path, 'a', 0o600);
  const start = fstatSync(handle).size;
  return { handle, lastFailure: () => lastFailureIn(readFileSync(path).subarray(start).toString('utf8')) };
};

const lastFailureIn = (text: string): string | undefined => [...text.matchAll(/(?:FATAL|PANIC): *(.+)/g)].at(-1)?.[1];
