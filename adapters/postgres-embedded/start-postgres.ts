import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { findBinaries } from './binaries.ts';
import { clusterIn, ensureCluster } from './cluster.ts';
import { errorCode } from './error-code.ts';
import { takeOwnership } from './owner-lock.ts';
import { startServerProcess } from './server-process.ts';
import { asArguments, type Settings, serverSettings } from './server-settings.ts';
import { chooseServerUser } from './server-user.ts';
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts';
import { StartProblem } from './start-problem.ts';
import { stopLeftover } from './stop-leftover.ts';

export type EmbeddedPostgres = {
  readonly socketFolder: string;
  readonly connection: { readonly host: string; readonly database: 'postgres'; readonly user: string };
  /** Ends every connection, waits until all is written and the server is gone. May be called twice. */
  readonly stop: () => Promise<void>;
};

/**
 * The real PostgreSQL as our child, on a Unix socket, with its data in `folder`. For pilots and tests;
 * a production server uses the distribution's PostgreSQL.
 */
export const startPostgres = async (options: { folder: string; settings?: Settings }): Promise<EmbeddedPostgres> => {
  const home = makeHome(options.folder);
  const ownership = takeOwnership(home);
  if (!ownership.taken) {
    throw new StartProblem(
      `The data in ${home} is in use by another Thari (process ${ownership.owner}): stop that one first, or choose another folder.`,
    );
  }
  try {
    const server = await startOwned(home, { ...serverSettings, ...options.settings });
    return { ...server, stop: () => server.stop().finally(ownership.release) };
  } catch (problem) {
    ownership.release();
    throw problem;
  }
};

const startOwned = async (home: string, settings: Settings): Promise<EmbeddedPostgres> => {
  const binaries = findBinaries();
  const cluster = clusterIn(home);
  await stopLeftover(cluster);
  const user = chooseServerUser(home, binaries.postgres);
  await ensureCluster(home, { binaries, user, sync: settings.fsync !== 'off' });
  const socketFolder = makeSocketFolder(home, user);
  const plan = user.plan(binaries.postgres, ['-D', cluster, '-k', socketFolder, ...asArguments(settings)]);
  const server = await startServerProcess(plan, { home, cluster });
  return {
    socketFolder,
    connection: { host: socketFolder, database: 'postgres', user: 'postgres' },
    stop: () => server.stop().finally(() => removeSocketFolder(socketFolder)),
  };
};

const makeHome = (folder: string): string => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(folder);
  } catch (error) {
    throw new StartProblem(
      `The folder ${folder} cannot be used by this user (${errorCode(error)}): start as the same user as before, or choose a folder you may write to.`,
    );
  }
};
