import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../tree.ts';

export const roomsWithRules = ['core', 'adapters', 'apps', 'ui', 'testing', 'bench'];

export type Violation = { readonly rule: string; readonly from: string; readonly to: string };
export type Cruise = { readonly seen: readonly string[]; readonly violations: readonly Violation[] };

const config = join(root, 'dependency-cruiser.config.cjs');
const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

type Answer = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly { rule: { name: string }; from: string; to: string }[] };
};

/** Walks all imports of a folder that is laid out like this repository, under this repository's rules. */
export const cruise = (folder: string): Cruise => {
  const args = [program, ...roomsWithRules, '--config', config, '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no answer: ${stderr}`);
  const { modules, summary }: Answer = JSON.parse(stdout);
  return {
    seen: modules.map(({ source }) => source),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
};

/** The names of the rules, as the config has them. */
export const ruleNames = (): string[] => {
  const { forbidden }: { forbidden: readonly { name: string }[] } = createRequire(import.meta.url)(config);
  return forbidden.map(({ name }) => name);
};
