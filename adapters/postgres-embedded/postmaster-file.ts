import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';

/** What a running PostgreSQL writes about itself into its data directory. */
export type PostmasterFile = { readonly pid: number; readonly socketFolder: string; readonly ready: boolean };

export const readPostmasterFile = (cluster: string): PostmasterFile | undefined => {
  const lines = contentOf(cluster)?.split('\n');
  const pid = Number(lines?.[0]);
  if (!lines || !Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
};

/** Larger than any process id that Linux gives. */
const pidOfNobody = 4_194_305;

/**
 * PostgreSQL refuses to start while the process named in the file is alive, even when the pid was given to another
 * programme since, or is a
 * zombie. With an impossible pid it goes on to its second check, whether the old server's memory is still in use.
 */
export const disownPostmasterFile = (cluster: string): void => {
  const [, ...rest] = contentOf(cluster)?.split('\n') ?? [];
  writeFileSync(pathIn(cluster), [pidOfNobody, ...rest].join('\n'));
};

const pathIn = (cluster: string) => join(cluster, 'postmaster.pid');

const contentOf = (cluster: string): string | undefined => {
  try {
    return readFileSync(pathIn(cluster), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};
