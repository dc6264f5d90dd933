import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The product itself: its own process, its own PostgreSQL, a synthetic site, and the addresses that it prints. */
export type RealThari = {
  readonly phoneAddress: string;
  readonly officeAddress: string;
  readonly codes: readonly string[];
  readonly desk: { readonly username: string; readonly password: string };
  /** As when the power goes: the process is killed, and PostgreSQL with it is left to itself. */
  readonly kill: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const run = promisify(execFile);
const root = new URL('../../../', import.meta.url).pathname;
const script = (name: string) => join(root, 'apps/server', name);

export const openRealThari = async (simulated: { sites: number; years: number; seed: string }): Promise<RealThari> => {
  const data = mkdtempSync(join(tmpdir(), 'thari-day-'));
  const { sites, years, seed } = simulated;
  const asked = ['simulate', '--sites', `${sites}`, '--years', `${years}`, '--seed', seed, '--data', data];
  await run(process.execPath, [script('thari.ts'), ...asked], { cwd: root });
  const [phonePort, officePort] = [await freePort(), await freePort()];
  const args = ['--data', data, '--phone-port', `${phonePort}`, '--office-port', `${officePort}`];
  let server = await start(args);
  const found = signIns(server.said);
  return {
    phoneAddress: `http://localhost:${phonePort}`,
    officeAddress: `http://localhost:${officePort}`,
    ...found,
    kill: async () => {
      server.child.kill('SIGKILL');
      await once(server.child, 'exit');
    },
    startAgain: async () => {
      server = await start(args);
    },
    close: async () => {
      if (server.child.exitCode === null && server.child.signalCode === null) {
        server.child.kill('SIGTERM');
        await once(server.child, 'exit');
      }
      rmSync(data, { recursive: true, force: true });
    },
  };
};

const start = async (args: readonly string[]): Promise<{ child: ChildProcess; said: string }> => {
  const child = spawn(process.execPath, [script('main.ts'), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes('Stop with Ctrl-C')) {
      child.stdout.resume();
      return { child, said };
    }
  }
  throw new Error(`the server did not start: ${said}`);
};

const signIns = (said: string) => {
  const codes = [...said.matchAll(/Phone code\s+(\S+)/g)].flatMap(([, code]) => code ?? []);
  const username = /Desk name\s+(\S+)/.exec(said)?.[1] ?? '';
  const password = /Password\s+(.+)/.exec(said)?.[1]?.trim() ?? '';
  return { codes, desk: { username, password } };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a port was asked for');
  return address.port;
};
