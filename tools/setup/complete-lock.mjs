/**
 * Adds to package-lock.json the optional packages for other platforms that were left out because the registry in use
 * does not have them. Without them "npm ci" refuses the lock file everywhere. Run it after "npm install":
 * node tools/setup/complete-lock.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './root.mjs';

const systems = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'netbsd', 'openbsd', 'openharmony'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'];

const complete = (packages) => {
  const added = Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => /^\d/.test(version) && !isIn(packages, path, name))
      .map(([name, version]) => [`node_modules/${name}`, entryFor(name, version, entry.dev)]),
  );
  const [root, ...others] = [...Object.entries(packages), ...new Map(added)];
  others.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { packages: Object.fromEntries([root, ...others]), added: new Map(added).size };
};

/** Looked for as Node does: beside the package, then one level up, and so on. */
const isIn = (packages, path, name) => {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at}${at && '/'}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
};

/** For which machine a package is can only be read from its name; with that, npm elsewhere does not ask for it. */
const entryFor = (name, version, dev) => {
  const words = name.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.some((word) => word === processor));
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(os === 'linux' && { libc: [words.includes('musl') ? 'musl' : 'glibc'] }),
    optional: true,
    ...(os && { os: [os] }),
  };
};

const file = inRoot('package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages, added } = complete(lock.packages);
writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
console.log(`${added} packages for other platforms added to the lock file.`);
