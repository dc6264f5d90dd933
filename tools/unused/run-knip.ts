import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../tree.ts';

type Named = { readonly name: string };
type Answer = { readonly issues: readonly ({ readonly file: string } & Readonly<Record<string, readonly Named[]>>)[] };

/** What nobody uses in a folder laid out like this repository: "exports: core/care/a.ts: forgotten". */
export const unusedIn = (folder: string): string[] => {
  const program = join(root, 'node_modules/knip/bin/knip.js');
  const args = [program, '--directory', folder, '--no-progress', '--no-config-hints', '--reporter', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  if (!stdout.startsWith('{')) throw new Error(`knip gave no answer: ${stderr}`);
  const { issues }: Answer = JSON.parse(stdout);
  return issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, found]) => found.map(({ name }) => `${kind}: ${file}: ${name}`)),
  );
};
