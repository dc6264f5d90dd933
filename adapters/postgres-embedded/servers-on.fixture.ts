import { readdirSync, readFileSync } from 'node:fs';

/** The PostgreSQL servers whose data lies in this folder, without the processes that each of them starts. */
export const serversOn = (folder: string): number[] => {
  const found = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && commandOf(pid).startsWith(`-D\0${folder}/cluster\0`));
  return found.filter((pid) => !found.includes(parentOf(pid)));
};

const parentOf = (pid: number): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\s*(\d+)/m)?.[1]);
  } catch {
    return 0; // It ended while we were looking.
  }
};

const commandOf = (pid: number): string => {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.slice(command.indexOf('\0') + 1);
  } catch {
    return '';
  }
};
