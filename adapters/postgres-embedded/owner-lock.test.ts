import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeOwnership } from './owner-lock.ts';
import { identityOf } from './process-identity.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thari-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The lock of an owner before us. */
const leave = (owner: unknown) => writeFileSync(join(folder, 'owner.1.json'), JSON.stringify(owner));

const release = (ownership: ReturnType<typeof takeOwnership>) => ownership.taken && ownership.release();

describe('owning a folder', () => {
  test('is given to the first who asks', () => {
    expect(takeOwnership(folder).taken).toBe(true);
  });

  test('is refused while the owner lives, and the owner is named', () => {
    takeOwnership(folder);
    expect(takeOwnership(folder)).toEqual({ taken: false, owner: process.pid });
  });

  test('is free again after it was released', () => {
    release(takeOwnership(folder));
    expect(takeOwnership(folder).taken).toBe(true);
  });

  test('passes on from a process whose pid was given to another programme since', () => {
    leave({ ...identityOf(process.pid), started: 'before the last restart' });
    expect(takeOwnership(folder).taken).toBe(true);
  });

  test.each(['', '{', '{}', 'null', '{"pid":"1"}'])('passes on when the lock was damaged to %j', (content) => {
    writeFileSync(join(folder, 'owner.3.json'), content);
    expect(takeOwnership(folder).taken).toBe(true);
  });

  test('leaves one file behind, however often it changes hands', () => {
    for (let turn = 0; turn < 5; turn += 1) release(takeOwnership(folder));
    expect(readdirSync(folder)).toEqual(['owner.5.json']);
  });

  test('goes to exactly one of several who find the lock of a dead owner at the same time', async () => {
    leave({ pid: process.pid, started: 'long ago' });
    const module = JSON.stringify(new URL('./owner-lock.ts', import.meta.url).href);
    const moment = Date.now() + 1500;
    // Each waits for the same moment, asks, tells, and lives on long enough to still count as the owner.
    const script = `import { takeOwnership } from ${module};
      while (Date.now() < ${moment});
      process.stdout.write(String(takeOwnership(process.argv[1]).taken));
      setTimeout(() => {}, 8000);`;
    const rivals = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] }),
    );
    const answers = await Promise.all(rivals.map(async (rival) => String((await once(rival.stdout, 'data'))[0])));
    for (const rival of rivals) rival.kill('SIGKILL');
    expect(answers.sort()).toEqual(['false', 'false', 'false', 'false', 'false', 'true']);
    expect(readdirSync(folder)).toEqual(['owner.2.json']);
  });
});
