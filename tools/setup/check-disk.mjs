import { statfsSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { SetupProblem } from './setup-problem.mjs';

/** Half an installation, or a database that cannot grow, fails later and less clearly. */
export const checkDisk = ({ installing }) => {
  const needed = installing ? 1_500 : 200;
  const { bavail, bsize } = statfsSync(inRoot());
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free >= needed) return;
  throw new SetupProblem(
    `Only ${free} MB are free on the disk of ${inRoot()} and ${needed} MB are needed: free some space and start again.`,
  );
};
