import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { plainEnvironment } from './cluster.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { openServerLog } from './server-log.ts';
import type { SpawnPlan } from './server-user.ts';
import { StartProblem } from './start-problem.ts';

export type ServerProcess = { readonly stop: () => Promise<void> };

/** Starts the server and waits until it answers, however long it takes to recover from a crash. */
export const startServerProcess = async (
  plan: SpawnPlan,
  at: { readonly home: string; readonly cluster: string },
): Promise<ServerProcess> => {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await launch(plan, at);
    if ('stop' in outcome) return outcome;
    // The last sessions of a server that was killed need a moment to notice that it is gone.
    const sessionsLinger = outcome.reason.includes('shared memory block');
    if (!sessionsLinger || attempt === 20) {
      throw new StartProblem(`PostgreSQL did not start: ${outcome.reason}. More is in ${at.home}/postgres.log.`);
    }
    await pause(250);
  }
};

const launch = async (
  plan: SpawnPlan,
  { home, cluster }: { readonly home: string; readonly cluster: string },
): Promise<ServerProcess | { readonly reason: string }> => {
  const { command, args, ...identity } = plan;
  const log = openServerLog(home);
  // A session of its own: Ctrl-C in a terminal goes to Node alone, which finishes its work and then stops the server.
  const server = spawn(command, args, {
    ...identity,
    cwd: '/',
    env: plainEnvironment,
    detached: true,
    stdio: ['ignore', log.handle, log.handle],
  });
  closeSync(log.handle);
  const ended = endOf(server);
  const running = { now: true };
  ended.then(() => {
    running.now = false;
  });
  while (running.now) {
    const file = readPostmasterFile(cluster);
    if (file?.pid === server.pid && file?.ready) return { stop: stopperOf(server, ended) };
    await Promise.race([ended, pause(20)]);
  }
  return { reason: log.lastFailure() ?? (await ended) };
};

const endOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', (code, signal) => resolve(`it ended with ${signal ?? `exit code ${code}`}`));
  });

/** Long enough to write down all that is in memory on a slow disk. */
const shutdownPatience = 60_000;

const stopperOf = (server: ChildProcess, ended: Promise<string>): (() => Promise<void>) => {
  // Where Node ends without stopping us, by process.exit or an uncaught error, the server still gets its notice.
  const atExit = () => server.kill('SIGINT');
  process.once('exit', atExit);
  ended.then(() => process.off('exit', atExit));
  return async () => {
    server.kill('SIGINT');
    const impatience = setTimeout(() => server.kill('SIGQUIT'), shutdownPatience);
    await ended;
    clearTimeout(impatience);
  };
};
