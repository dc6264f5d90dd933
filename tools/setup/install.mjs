import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { shippedNode } from './find-node.mjs';
import { inRoot } from './root.mjs';
import { firstErrors, runNpm } from './run.mjs';
import { SetupProblem } from './setup-problem.mjs';

const stamp = inRoot('node_modules', '.thari-install');

/** What the lock file asks for, on this kind of machine: a copied folder brings the programmes of another. */
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');

export const installIsNeeded = () => {
  const node = shippedNode();
  if (node && !existsSync(node)) return true;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') !== wanted();
  if (!npmInstalledTheLock()) return true;
  writeFileSync(stamp, wanted());
  return false;
};

/** Somebody ran npm by hand: its own record, written last, tells whether everything that the lock asks for is there. */
const npmInstalledTheLock = () => {
  const record = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const asked = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  return Object.entries(asked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] ? installed[path].version === version : optional === true;
  });
};

/** Development packages are needed to build. Install scripts are not: what PostgreSQL's would do its launcher does. */
export const install = async () => {
  rmSync(stamp, { force: true });
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, output } = await runNpm([...args, '--loglevel=error']);
  if (code === 0) return writeFileSync(stamp, wanted());
  throw new SetupProblem(
    `${firstErrors(output)}\n\nThe packages could not be installed: see npm's words above, check that the machine is online and start again.`,
  );
};
