import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from './tree.ts';
import { unusedIn } from './unused/run-knip.ts';

test('nothing lies about that nobody uses: no file, no export, no dependency', () => {
  expect(unusedIn(root)).toEqual([]);
}, 120_000);

// Every package exports all of its files, so knip takes each for an entrance: this shows that it looks behind them.
test('what nobody uses is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thari-unused-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  copyFileSync(join(root, 'knip.json'), join(folder, 'knip.json'));
  write('package.json', '{ "name": "planted", "workspaces": ["core/*", "apps/*"] }');
  write(
    'core/care/package.json',
    '{ "name": "@thari/care", "exports": { "./*": "./*.ts" }, "dependencies": { "never-used": "1.0.0" } }',
  );
  write('core/care/a.ts', "import 'never-listed';\nexport const used = 1;\nexport const forgotten = 2;\n");
  write('core/care/a.test.ts', "import { used } from './a.ts';\nused;\n");
  write('apps/phone/package.json', '{ "name": "@thari/phone" }');
  write('apps/phone/main.tsx', '');
  write('apps/phone/alone.ts', 'export const alone = 1;\n');

  expect(unusedIn(folder).sort()).toEqual([
    'dependencies: core/care/package.json: never-used',
    'exports: core/care/a.ts: forgotten',
    'files: apps/phone/alone.ts: apps/phone/alone.ts',
    'unlisted: core/care/a.ts: never-listed',
  ]);
}, 120_000);
