import { lstatSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterIn } from '@thari/postgres-embedded/cluster';
import { takeOwnership } from '@thari/postgres-embedded/owner-lock';
import { stopLeftover } from '@thari/postgres-embedded/stop-leftover';

export const runPrefix = 'thari-tests-';

/** A run has its folder a moment before it has its lock. */
const settledAfterMs = 60_000;

/** A test run that was killed leaves its folder and perhaps its PostgreSQL. A run that is still going keeps both. */
export const removeFormerRuns = async (): Promise<void> => {
  const place = realpathSync(tmpdir());
  for (const name of readdirSync(place).filter((entry) => entry.startsWith(runPrefix))) {
    const folder = join(place, name);
    const seen = lstatSync(folder, { throwIfNoEntry: false });
    if (!seen?.isDirectory() || seen.uid !== process.getuid?.() || Date.now() - seen.mtimeMs < settledAfterMs) continue;
    if (!takeOwnership(folder).taken) continue;
    await stopLeftover(clusterIn(join(folder, 'postgres')));
    rmSync(folder, { recursive: true, force: true });
  }
};
