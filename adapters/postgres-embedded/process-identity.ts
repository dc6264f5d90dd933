import { readFileSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/** A process id is given again after its process ended; with the moment it started it names one process for ever. */
export type ProcessIdentity = { readonly pid: number; readonly started: string };

export const identityOf = (pid: number): ProcessIdentity => ({ pid, started: startOf(pid) });

export const isAlive = ({ pid, started }: ProcessIdentity): boolean => isRunning(pid) && startOf(pid) === started;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return errorCode(error) === 'EPERM';
  }
};

/** Ended, but kept in the list because nobody asked how: in a container often for ever. */
const isZombie = (pid: number): boolean => fieldsOf(pid)?.[0] === 'Z';

/** Where the system does not tell when a process started, the pid alone has to do. */
const startOf = (pid: number): string => {
  const ticks = fieldsOf(pid)?.[19];
  return ticks === undefined ? 'unknown' : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
};

/** What Linux tells of a process after its name, which stands in brackets and may hold blanks: state first. */
const fieldsOf = (pid: number): readonly string[] | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
};
