import { readFileSync } from 'node:fs';
import { ok, type Result, refuse } from '@thari/kernel/result';
import type { Pack } from '@thari/protocol/pack';
import { readPack, saidOf } from '@thari/protocol/read-pack';

/** The pack of a file, or the first thing that is wrong with it. */
export const packInFile = (path: string): Result<Pack, string> => {
  const content = contentOf(path);
  if (!content.ok) return content;
  const read = readPack(content.value);
  if (read.ok) return ok(read.pack);
  const [first, ...others] = read.faults;
  const more = others.length > 0 ? ` (and ${others.length} more: thari protocol check)` : '';
  return refuse(`${path}: ${first ? saidOf(first) : 'is no pack'}${more}.`);
};

/** Every fault of the pack in a file, a line each. */
export const faultsInFile = (path: string): Result<readonly string[], string> => {
  const content = contentOf(path);
  if (!content.ok) return content;
  const read = readPack(content.value);
  return ok(read.ok ? [] : read.faults.map(saidOf));
};

/** A folder, or nothing there: both are no file to the person who named it. */
export const contentOf = (path: string): Result<string, string> => {
  try {
    return ok(readFileSync(path, 'utf8'));
  } catch {
    return refuse(`There is no file ${path} that can be read.`);
  }
};
