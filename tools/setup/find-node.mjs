import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { SetupProblem } from './setup-problem.mjs';

/** TypeScript is run as it is written, which takes this version. */
const neededMajor = 24;

const shippedFor = ['linux-x64', 'linux-arm64'];
const platform = `${process.platform}-${process.arch}`;
const hostMajor = Number(process.versions.node.split('.')[0]);

/** Node 24 as npm installs it for this machine, where npm has one. */
export const shippedNode = () =>
  shippedFor.includes(platform) ? inRoot('node_modules', `node-${platform}`, 'bin', 'node') : undefined;

/** Before anything is installed: will there be a Node that can run the server? */
export const ensureNodeWillDo = () => {
  if (shippedNode() || hostMajor >= neededMajor) return;
  throw new SetupProblem(
    `On this system (${platform}) Thari needs Node ${neededMajor} or newer and this is Node ${process.versions.node}: install it and start again.`,
  );
};

/** The shipped one is tried, because a system with another C library than glibc has the file and cannot run it. */
export const findNode = () => {
  const shipped = shippedNode();
  if (shipped && existsSync(shipped) && spawnSync(shipped, ['--version']).status === 0) return shipped;
  if (hostMajor >= neededMajor) return process.execPath;
  throw new SetupProblem(
    `The Node ${neededMajor} that npm installed does not run on this system, and this is Node ${process.versions.node}: install Node ${neededMajor} or newer and start again.`,
  );
};
