import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inRoot } from './root.mjs';

/** Whether one of the files that Vitest would choose for these words is driven in a browser. */
export const browserTestsAmong = (args) => {
  const words = args.filter((arg) => !arg.startsWith('-'));
  const files = browserTestsIn('.').map((file) => file.split(sep).join('/'));
  return files.some((file) => words.length === 0 || words.some((word) => file.includes(word.replace(/^\.\//, ''))));
};

const browserTestsIn = (folder) =>
  readdirSync(inRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return browserTestsIn(path);
    return entry.name.endsWith('.e2e.test.ts') ? [path] : [];
  });
