import { StartProblem } from '@thari/postgres-embedded/start-problem';
import { openDataFolder } from '../start/data-folder.ts';
import { type OpenServer, openServer } from '../start/open-server.ts';

/**
 * Opens the data of a command and closes it again. Bad input ends in one sentence and exit code 2.
 * The embedded database has one owner, so a command waits for the server to be stopped; with DATABASE_URL both run.
 */
export const withServer = async (
  options: { readonly data: string; readonly training: boolean },
  work: (server: OpenServer) => Promise<void>,
): Promise<void> => {
  try {
    const folder = openDataFolder(options.data);
    try {
      const server = await openServer({ ...options, data: folder.path, databaseUrl: process.env.DATABASE_URL });
      await work(server).finally(server.close);
    } finally {
      folder.release();
    }
  } catch (problem) {
    if (!(problem instanceof StartProblem)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    process.exitCode = 2;
  }
};
