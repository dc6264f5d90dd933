import { build, buildIsNeeded } from './build.mjs';
import { checkDisk } from './check-disk.mjs';
import { ensureNodeWillDo, findNode } from './find-node.mjs';
import { install, installIsNeeded } from './install.mjs';
import { step } from './step.mjs';

/** From a fresh clone, or any later state, to installed packages. Answers with the Node that runs everything after. */
export const prepare = async () => {
  ensureNodeWillDo();
  const installing = installIsNeeded();
  checkDisk({ installing });
  await step(installing ? 'Packages: installing, about half a minute' : 'Packages', async () =>
    installing ? install() : 'up to date',
  );
  return findNode();
};

export const buildApps = async () => {
  const building = buildIsNeeded();
  await step(building ? 'Phone and office: building' : 'Phone and office', async () =>
    building ? build() : 'up to date',
  );
};
