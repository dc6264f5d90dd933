import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeOwnership } from '@thari/postgres-embedded/owner-lock';
import { startPostgres } from '@thari/postgres-embedded/start-postgres';
import type { TestProject } from 'vitest/node';
import { dropDatabasesOfFormerRuns, dropDatabasesOfThisRun, nameOfThisRun } from './databases-of-a-run.ts';
import { removeFormerRuns, runPrefix } from './former-runs.ts';
import { type ServerConfig, serverConfigFrom } from './server-config.ts';

/** What a test file hears when it asks for the server. */
export type Answer = { readonly server: ServerConfig; readonly run: string } | { readonly problem: string };

type TestServer = { readonly config: ServerConfig; readonly stop: () => Promise<void> };

declare module 'vitest' {
  interface ProvidedContext {
    /** The socket on which a test file asks for the server. */
    postgresForTests: string;
  }
}

/** Vitest's global setup: one PostgreSQL for the whole run, started when the first test file asks for it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  await removeFormerRuns();
  const folder = mkdtempSync(join(tmpdir(), runPrefix));
  takeOwnership(folder);
  const url = process.env.THARI_TEST_DATABASE_URL;
  let started: Promise<TestServer> | undefined;

  const desk = createServer((asker) => {
    started ??= url ? useGivenServer(url) : startOurOwn(folder);
    answer(started).then((text) => asker.end(JSON.stringify(text)));
  });
  const socket = join(folder, 'ask');
  await new Promise<void>((resolve) => desk.listen(socket, resolve));
  project.provide('postgresForTests', socket);

  return async () => {
    desk.close();
    // A start that failed has told so to everybody who asked.
    await started?.then((server) => server.stop()).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  };
};

const answer = (started: Promise<TestServer>): Promise<Answer> =>
  started.then(
    ({ config }) => ({ server: config, run: nameOfThisRun() }),
    (problem) => ({ problem: String(problem) }),
  );

/** What is written is thrown away, so nothing waits for the disk. */
const startOurOwn = async (folder: string): Promise<TestServer> => {
  const home = join(folder, 'postgres');
  mkdirSync(home);
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const { connection, stop } = await startPostgres({ folder: home, settings });
  return { config: connection, stop };
};

const useGivenServer = async (url: string): Promise<TestServer> => {
  const config = serverConfigFrom(url);
  await dropDatabasesOfFormerRuns(config);
  return { config, stop: () => dropDatabasesOfThisRun(config) };
};
