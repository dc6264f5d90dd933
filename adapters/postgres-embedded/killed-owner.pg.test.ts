import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeClusterForTests } from './cluster.fixture.ts';
import type { Settings } from './server-settings.ts';
import { serversOn } from './servers-on.fixture.ts';
import { type EmbeddedPostgres, startPostgres } from './start-postgres.ts';

// Real servers on a disk that others use too: a second of work has been seen to take fifteen.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let made: Awaited<ReturnType<typeof makeClusterForTests>>;
beforeAll(async () => {
  made = await makeClusterForTests();
});
afterAll(() => made.remove());

let folder: string;
let owners: ChildProcess[];
let ours: EmbeddedPostgres | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thari-pg-test-'));
  owners = [];
  ours = undefined;
});
afterEach(async () => {
  for (const owner of owners) owner.kill('SIGKILL');
  await ours?.stop();
  for (const pid of serversOn(folder)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

type Owner = { readonly process: ChildProcess; readonly lines: Interface };

/** For what a power cut has no part in: creating a database then takes one second on a busy disk too. */
const withoutSync = { fsync: 'off' };

const startOwner = (settings: Settings = {}, identity: { uid?: number; gid?: number } = {}): Owner => {
  const script = fileURLToPath(new URL('./owner.fixture.ts', import.meta.url));
  const owner = spawn(process.execPath, [script, folder, JSON.stringify(settings)], {
    ...identity,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  owners.push(owner);
  return { process: owner, lines: createInterface(owner.stdout) };
};

const hear = async (owner: Owner, wanted: (line: string) => boolean): Promise<string> => {
  for await (const line of owner.lines) if (wanted(line)) return line;
  throw new Error('The owner ended too early.');
};

const kill = (owner: Owner) =>
  new Promise((resolve) => {
    owner.process.once('exit', resolve);
    owner.process.kill('SIGKILL');
  });

/** The highest row of which the owner said that it is committed, in all it said before it was killed. */
const killWhileWriting = async (owner: Owner): Promise<number> => {
  let last = 0;
  owner.lines.on('line', (line) => {
    last = Number(line) || last;
  });
  await vi.waitUntil(() => last >= 50, { timeout: 50_000 });
  const silence = new Promise((resolve) => owner.lines.once('close', resolve));
  await kill(owner);
  await silence;
  return last;
};

const rowsAfterStart = async (): Promise<number> => {
  ours = await startPostgres({ folder });
  const client = new pg.Client(ours.connection);
  await client.connect();
  const { rows } = await client.query('select count(*)::int as n from kept').finally(() => client.end());
  return rows[0].n;
};

describe('a server whose owner was killed', () => {
  test('lives on, is replaced by the next start, and no committed row is lost', async () => {
    made.copyTo(folder);
    const committed = await killWhileWriting(startOwner());
    const [orphan] = serversOn(folder);
    expect(orphan).toBeGreaterThan(0);
    expect(await rowsAfterStart()).toBeGreaterThanOrEqual(committed);
    expect(serversOn(folder)).toHaveLength(1);
    expect(serversOn(folder)).not.toContain(orphan);
  });

  test('loses no committed row either when it is killed together with its owner', async () => {
    made.copyTo(folder);
    const committed = await killWhileWriting(startOwner());
    for (const server of serversOn(folder)) process.kill(server, 'SIGKILL');
    expect(await rowsAfterStart()).toBeGreaterThanOrEqual(committed);
  });

  test('is left alone while its owner lives', async () => {
    made.copyTo(folder);
    await hear(startOwner(), (line) => line === '1');
    await expect(startPostgres({ folder })).rejects.toThrow(/in use by another Thari/);
    expect(serversOn(folder)).toHaveLength(1);
  });
});

describe('an owner killed while the database is being created', () => {
  test('leaves nothing that holds up the next start', async () => {
    const owner = startOwner(withoutSync);
    await vi.waitUntil(() => readdirSync(folder).some((name) => name.startsWith('cluster.new-')), { timeout: 50_000 });
    await kill(owner);
    ours = await startPostgres({ folder, settings: withoutSync });
    expect(serversOn(folder)).toHaveLength(1);
  });
});

describe('the file that a killed server leaves', () => {
  test('does not hold up the start when its pid was given to another programme since', async () => {
    made.copyTo(folder);
    ours = await startPostgres({ folder });
    const file = join(folder, 'cluster/postmaster.pid');
    copyFileSync(file, join(folder, 'copy'));
    await ours.stop();
    const [, ...rest] = readFileSync(join(folder, 'copy'), 'utf8').split('\n');
    writeFileSync(file, [process.pid, ...rest].join('\n'));
    ours = await startPostgres({ folder });
    expect(serversOn(folder)).toHaveLength(1);
  });
});

describe('an owner that is an ordinary user', () => {
  const startAs = (uid: number) => {
    if (process.getuid?.() !== 0) return startOwner(withoutSync);
    chownSync(folder, uid, uid);
    return startOwner(withoutSync, { uid, gid: uid });
  };

  test('has a server, and another start of that folder is refused', async () => {
    const told = await hear(startAs(65_534), () => true);
    expect(JSON.parse(told)).toMatchObject({ user: 'postgres' });
    await expect(startPostgres({ folder })).rejects.toThrow(/in use by another Thari/);
  });

  test('and has no name has a server too, or is told that it needs a name', async () => {
    const told = await hear(startAs(54_321), () => true);
    expect(told).toMatch(/"user":"postgres"|needs a user with a name/);
  });
});
