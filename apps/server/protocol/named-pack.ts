import { existsSync } from 'node:fs';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { type Pack, packVersion } from '@thari/protocol/pack';
import { allPacks, packsOf } from '@thari/protocol/packs/all-packs';
import { packInFile } from './pack-in-file.ts';

export const isCountry = (text: string): boolean => /^[A-Z]{2}$/.test(text);

/** A pack by what somebody calls it: a country (its newest), the name it is recorded by, or a file. */
export const namedPack = (name: string): Result<Pack, string> => {
  const pack = isCountry(name) ? packsOf(name).at(-1) : allPacks.find((known) => packVersion(known) === name);
  if (pack) return ok(pack);
  if (existsSync(name)) return packInFile(name);
  const known = allPacks.map(packVersion).join(', ');
  return refuse(`There is no pack ${JSON.stringify(name)}: expected a country like KE, one of ${known}, or a file.`);
};
