import { checkPack } from '@thari/protocol/check-pack';
import type { Pack } from '@thari/protocol/pack';
import { who2021 } from '@thari/protocol/packs/who-2021';

/** What is found in the WHO pack when one value is changed, as "field problem". Places of a list are counted from 0. */
export const faultsWith = (path: string, leaf: unknown): string[] =>
  checkPack(planted(who2021, path.split('.'), leaf) as Pack).map(({ field, problem }) => `${field} ${problem}`);

/** The same thing with one value of its own at a path, as if it had been read from a file. */
const planted = (value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown => {
  if (key === undefined) return leaf;
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? planted(item, rest, leaf) : item));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [key]: planted(Object.entries(value).find(([name]) => name === key)?.[1], rest, leaf) };
};
