import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from './error-code.ts';
import { disownPostmasterFile, readPostmasterFile } from './postmaster-file.ts';
import { removeSocketFolder } from './socket-folder.ts';
import { StartProblem } from './start-problem.ts';

/**
 * A Node that is killed leaves its PostgreSQL running. It is stopped, not adopted: a server that nobody's child is
 * cannot be waited for, and may run with the settings of an older version.
 */
export const stopLeftover = async (cluster: string): Promise<void> => {
  const left = readPostmasterFile(cluster);
  if (!left) return;
  if (isPostgresOn(left.pid, cluster)) await end(left.pid, cluster);
  if (readPostmasterFile(cluster)) disownPostmasterFile(cluster);
  removeSocketFolder(left.socketFolder);
};

/** The command line is readable for everybody, also where a container hides the rest of another user's process. */
const isPostgresOn = (pid: number, cluster: string): boolean => {
  try {
    const [programme = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return basename(programme) === 'postgres' && args[args.indexOf('-D') + 1] === cluster;
  } catch {
    return false;
  }
};

/** Politely first; then at once, which loses nothing that was committed; both leave the data in order. */
const end = async (pid: number, cluster: string): Promise<void> => {
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    send(pid, signal);
    const giveUp = performance.now() + patience;
    while (performance.now() < giveUp) {
      if (!isPostgresOn(pid, cluster)) return;
      await pause(20);
    }
  }
  throw new StartProblem(`An earlier PostgreSQL (process ${pid}) does not stop: restart the machine and start again.`);
};

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return;
    throw new StartProblem(
      `An earlier PostgreSQL (process ${pid}) still runs on this data under another user: stop it, or start as the same user as before.`,
    );
  }
};
