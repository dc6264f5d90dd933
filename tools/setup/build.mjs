import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './root.mjs';
import { lastLines, runNpm } from './run.mjs';
import { SetupProblem } from './setup-problem.mjs';

const apps = ['apps/phone', 'apps/office'];
const sources = [...apps, 'ui', 'core', 'adapters', 'package.json', 'package-lock.json', 'tsconfig.json'];
const stamp = inRoot('node_modules', '.cache', 'thari', 'built-from');

export const buildIsNeeded = () => {
  const built = apps.every((app) => existsSync(inRoot(app, 'dist', 'index.html')));
  return !built || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashOfSources();
};

export const build = async () => {
  rmSync(stamp, { force: true });
  // Taken before, so that a file that changes meanwhile is built the next time.
  const from = hashOfSources();
  const { code, output } = await runNpm(['run', '--silent', 'build']);
  if (code !== 0) throw new SetupProblem(`${lastLines(output)}\n\nThe apps could not be built: see the words above.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, from);
};

/** By content, not by time: a branch that is checked out again needs no new build. */
const hashOfSources = () => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(source))) {
    const content = readFileSync(inRoot(file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
};

const notSource = /^(node_modules|dist|\..+)$|\.test\.tsx?$/;

const filesIn = (path) => {
  if (!statSync(inRoot(path)).isDirectory()) return [path];
  const names = readdirSync(inRoot(path)).filter((name) => !notSource.test(name));
  return names.sort().flatMap((name) => filesIn(join(path, name)));
};
