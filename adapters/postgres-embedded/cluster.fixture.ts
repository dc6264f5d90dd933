import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './start-postgres.ts';

/** Creating a database costs a second of both cores, copying one a tenth of that: made once for a test file. */
export const makeClusterForTests = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'thari-pg-test-'));
  const server = await startPostgres({ folder, settings: { fsync: 'off' } });
  await server.stop();
  return {
    copyTo: (home: string) => cpSync(join(folder, 'cluster'), join(home, 'cluster'), { recursive: true }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
