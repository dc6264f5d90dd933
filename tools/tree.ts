import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type SourceFile = { readonly path: string; readonly text: string };

/** The folder of the repository, wherever it was cloned to. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Every file that is in git or would be: what was written a minute ago counts, what is ignored does not. */
export const filesOfTheTree = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .sort();

const binary = /\.(png|jpe?g|webp|ico|woff2?|gz|br|mp3|ogg|pdf|xlsx|parquet)$/;

/** The tree with its text, read once: every check looks at the same moment. */
export const readTree = (): SourceFile[] =>
  filesOfTheTree()
    .filter((path) => !binary.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
