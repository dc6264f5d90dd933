import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts';

const ourselves = {
  owner: { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 },
  plan: (command: string, args: readonly string[]) => ({ command, args }),
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thari-socket-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A home so long that its socket's path has exactly this many bytes. */
const homeFor = (socketPathBytes: number) => {
  const rest = socketPathBytes - Buffer.byteLength(join(folder, '/', 'socket/.s.PGSQL.5432'));
  const home = join(folder, 'n'.repeat(rest - 1));
  mkdirSync(home);
  return home;
};

describe('the folder of the socket', () => {
  test('is beside the data where the path is as long as the system can take', () => {
    const home = homeFor(107);
    expect(makeSocketFolder(home, ourselves)).toBe(join(home, 'socket'));
  });

  test('is short and elsewhere where the path would be a byte too long', () => {
    const made = makeSocketFolder(homeFor(108), ourselves);
    expect(made.length).toBeLessThan(60);
    removeSocketFolder(made);
    expect(existsSync(made)).toBe(false);
  });

  test('lets nobody else in', () => {
    expect(statSync(makeSocketFolder(folder, ourselves)).mode & 0o777).toBe(0o700);
  });

  test('is not taken away where we did not make it', () => {
    const made = makeSocketFolder(folder, ourselves);
    removeSocketFolder(made);
    removeSocketFolder(`${tmpdir()}/thari-pg-x/../${folder.slice(tmpdir().length)}`);
    expect(existsSync(made)).toBe(true);
  });
});
