import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeClusterForTests } from './cluster.fixture.ts';
import { takeOwnership } from './owner-lock.ts';
import { serversOn } from './servers-on.fixture.ts';
import { type EmbeddedPostgres, startPostgres } from './start-postgres.ts';
import { StartProblem } from './start-problem.ts';

// Real servers on a disk that others use too: a second of work has been seen to take fifteen.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let made: Awaited<ReturnType<typeof makeClusterForTests>>;
beforeAll(async () => {
  made = await makeClusterForTests();
});
afterAll(() => made.remove());

let folder: string;
let running: EmbeddedPostgres[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thari-pg-test-'));
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
});

const start = async (at = folder) => {
  if (!existsSync(join(at, 'cluster'))) made.copyTo(at);
  const server = await startPostgres({ folder: at });
  running.push(server);
  return server;
};

const ask = async ({ connection }: EmbeddedPostgres, sql: string) => {
  const client = new pg.Client(connection);
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows[0];
};

describe('starting PostgreSQL', () => {
  test('gives a server that listens on no network, writes through to the disk and knows every alphabet', async () => {
    const server = await startPostgres({ folder });
    running.push(server);
    expect(
      await ask(
        server,
        `select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
           current_setting('server_encoding') as encoding, upper('nómsa') as upper`,
      ),
    ).toEqual({ addresses: '', fsync: 'on', encoding: 'UTF8', upper: 'NÓMSA' });
  });

  test('takes settings of the caller over its own', async () => {
    made.copyTo(folder);
    const server = await startPostgres({ folder, settings: { work_mem: '5MB' } });
    running.push(server);
    expect(await ask(server, 'show work_mem')).toEqual({ work_mem: '5MB' });
  });

  test('names the reason when the server refuses a setting', async () => {
    made.copyTo(folder);
    const refused = startPostgres({ folder, settings: { no_such_setting: 1 } });
    await expect(refused).rejects.toThrow(/PostgreSQL did not start: .*no_such_setting/);
    await expect(refused).rejects.toBeInstanceOf(StartProblem);
  });

  test('is refused a second time while the first still owns the folder, and the first goes on', async () => {
    const first = await start();
    await expect(startPostgres({ folder })).rejects.toThrow(
      `The data in ${folder} is in use by another Thari (process ${process.pid}): stop that one first, or choose another folder.`,
    );
    expect(await ask(first, 'select 1 as answer')).toEqual({ answer: 1 });
  });

  test('keeps what was written when it is stopped and started', async () => {
    const first = await start();
    await ask(first, `create table kept as select 'Thandi' as name`);
    await first.stop();
    expect(await ask(await start(), 'select name from kept')).toEqual({ name: 'Thandi' });
  });

  test('works below a folder that only we may enter', async () => {
    chmodSync(folder, 0o700);
    expect(await ask(await start(join(folder, 'postgres')), 'select 1 as answer')).toEqual({ answer: 1 });
  });

  test('works in a folder whose path is too long for a socket, and takes the short one away', async () => {
    const server = await start(join(folder, 'n'.repeat(100)));
    expect(await ask(server, 'select 1 as answer')).toEqual({ answer: 1 });
    await server.stop();
    expect(existsSync(server.socketFolder)).toBe(false);
  });

  test('is not held up by a first start that was killed half way', async () => {
    const half = join(folder, 'cluster.new-abcdef');
    mkdirSync(half);
    writeFileSync(join(half, 'PG_VERSION'), '18');
    running.push(await startPostgres({ folder, settings: { fsync: 'off' } }));
    expect(readdirSync(folder)).not.toContain('cluster.new-abcdef');
  });

  test('is refused on data of another version of PostgreSQL', async () => {
    await (await start()).stop();
    writeFileSync(join(folder, 'cluster/PG_VERSION'), '12\n');
    await expect(startPostgres({ folder })).rejects.toThrow(/was written by PostgreSQL 12 .* brings PostgreSQL 18/);
  });

  test('is refused where the folder cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(startPostgres({ folder: join(folder, 'file/postgres') })).rejects.toThrow(/cannot be used.*ENOTDIR/);
  });
});

describe('stopping PostgreSQL', () => {
  test('leaves no process, also while somebody is connected', async () => {
    const server = await start();
    const client = new pg.Client(server.connection);
    client.on('error', () => {}); // The server ends this connection; that is the point.
    await client.connect();
    expect(serversOn(folder)).toHaveLength(1);
    await server.stop();
    expect(serversOn(folder)).toEqual([]);
    expect(readdirSync(server.socketFolder)).toEqual([]);
  });

  test('may be asked for twice', async () => {
    const server = await start();
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    expect(serversOn(folder)).toEqual([]);
  });

  test('frees the folder for the next owner', async () => {
    await (await start()).stop();
    expect(takeOwnership(folder).taken).toBe(true);
  });
});

describe('the log of the server', () => {
  test('does not repeat the row that an error was about', async () => {
    const server = await start();
    await ask(server, 'create table people (name text primary key)');
    const client = new pg.Client(server.connection);
    await client.connect();
    await client.query('insert into people values ($1)', ['Nomsa']);
    await client.query('insert into people values ($1)', ['Nomsa']).catch(() => {});
    await client.end();
    await server.stop();
    const log = readFileSync(join(folder, 'postgres.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('Nomsa');
  });
});
