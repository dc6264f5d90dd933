import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { makeOwnFolder, type ServerUser } from './server-user.ts';
import { StartProblem } from './start-problem.ts';

/** PostgreSQL's word for the data directory of one server. */
export const clusterIn = (home: string): string => join(home, 'cluster');

export type CreationPlan = {
  readonly binaries: Binaries;
  readonly user: ServerUser;
  /** Whether the new database must survive a power cut. */
  readonly sync: boolean;
};

const draftPrefix = 'cluster.new-';

/** Made under another name and renamed when whole: a first start that was killed half way leaves nothing to trip over. */
export const ensureCluster = async (home: string, made: CreationPlan): Promise<void> => {
  const { binaries, user } = made;
  for (const name of readdirSync(home)) {
    // The killed start's initdb may still be writing; it gives up when its files vanish.
    if (name.startsWith(draftPrefix)) rmSync(join(home, name), { recursive: true, force: true, maxRetries: 10 });
  }
  const cluster = clusterIn(home);
  if (existsSync(cluster)) {
    makeOwnFolder(cluster, user);
    return refuseOtherVersion(cluster, binaries);
  }
  const draft = mkdtempSync(join(home, draftPrefix));
  makeOwnFolder(draft, user);
  await initialise(draft, made);
  renameSync(draft, cluster);
  syncFolder(home);
};

/** Sorting and upper case come from PostgreSQL itself, so that they are the same on every machine and after every upgrade of it. */
const initialise = (folder: string, { binaries, user, sync }: CreationPlan): Promise<void> => {
  const { command, args, ...identity } = user.plan(binaries.initdb, [
    ...['-D', folder, '-U', 'postgres', '-E', 'UTF8', '--no-instructions'],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['--auth-local=trust', '--auth-host=reject', ...(sync ? [] : ['--no-sync'])],
  ]);
  const initdb = spawn(command, args, {
    ...identity,
    cwd: '/',
    env: plainEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  initdb.stderr.on('data', (text) => {
    complaint += text;
  });
  return new Promise((resolve, reject) => {
    initdb.once('error', reject);
    initdb.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new StartProblem(`The database could not be created in ${folder}: ${reasonIn(complaint)}.`));
    });
  });
};

/** Whatever PG… and LC_… variables the caller has, the database comes out the same. */
export const plainEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Its last line that is no hint, without its name before it. */
const reasonIn = (complaint: string): string => {
  const reasons = complaint.split('\n').filter((line) => /^initdb: (?!warning|hint|removing)/.test(line));
  return reasons.at(-1)?.replace(/^initdb: (error: )?/, '') ?? 'initdb stopped without saying why';
};

const refuseOtherVersion = (cluster: string, { majorVersion }: Binaries): void => {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === majorVersion) return;
  throw new StartProblem(
    `The data in ${cluster} was written by PostgreSQL ${found} and this programme brings PostgreSQL ${majorVersion}: start the version of Thari that wrote it, make a backup with it and restore that here.`,
  );
};

const syncFolder = (folder: string): void => {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};
