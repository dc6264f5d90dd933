import type { FoundPair } from '../engine-api.ts';
import { type NameKeys, nameKeys, type SearchKeys } from './findable.ts';
import { plainWord, soundOf } from './sound-of.ts';

export type Found = { readonly pairId: string; readonly why: FoundPair['why'] };

/** More than a screen or two is not an answer: she types another letter. */
const mostFound = 60;
const fewestDigits = 3;
const fewestOfCode = 3;

/**
 * Whom may she mean? By name (any word, any order, without accents), by what a name sounds like, by a baby's name, by the last digits
 * of the phone or the beginning of the code. The surest reason first, then her own women, then by name.
 */
export const findPairs = (everybody: Iterable<SearchKeys>, typed: string): Found[] => {
  const wanted = readTyped(typed);
  if (!wanted) return [];
  const found: { readonly keys: SearchKeys; readonly why: Found['why']; readonly order: number }[] = [];
  for (const keys of everybody) {
    const why = whyFound(keys, wanted);
    if (why) found.push({ keys, why, order: surest.indexOf(why) * 4 + keys.rank });
  }
  return found
    .sort((a, b) => a.order - b.order || compare(a.keys.of.name, b.keys.of.name))
    .slice(0, mostFound)
    .map(({ keys, why }) => ({ pairId: keys.of.pairId, why }));
};

const surest: readonly Found['why'][] = ['code', 'name', 'phone', 'baby-name', 'sounds-alike'];

type Wanted = NameKeys & {
  readonly tokens: readonly string[];
  readonly tokenSounds: readonly string[];
  readonly code: string;
  readonly digits: string;
};

const readTyped = (typed: string): Wanted | undefined => {
  const tokens = typed
    .split(/\s+/)
    .map(plainWord)
    .filter((token) => token !== '');
  if (tokens.length === 0) return undefined;
  const together = nameKeys(tokens.join(''));
  const code = tokens.join('').toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const digits = /^[\d\s+().-]+$/.test(typed) ? typed.replaceAll(/\D/g, '') : '';
  return { ...together, tokens, tokenSounds: tokens.map(soundOf), code, digits };
};

const whyFound = ({ her, babies, code, phone }: SearchKeys, wanted: Wanted): Found['why'] | undefined => {
  if (wanted.code.length >= fewestOfCode && code.startsWith(wanted.code)) return 'code';
  if (isCalled(her, wanted)) return 'name';
  if (wanted.digits.length >= fewestDigits && phone.endsWith(wanted.digits)) return 'phone';
  if (babies.some((baby) => isCalled(baby, wanted) || soundsLike(baby, wanted))) return 'baby-name';
  return soundsLike(her, wanted) ? 'sounds-alike' : undefined;
};

const isCalled = ({ words }: NameKeys, { tokens, words: together }: Wanted): boolean =>
  startEach(words, tokens) || startEach(words, together);

const soundsLike = ({ sounds }: NameKeys, { tokenSounds, sounds: together }: Wanted): boolean =>
  startEach(sounds, tokenSounds) || startEach(sounds, together);

/** Does every word that was typed begin one of hers? (A lone h has no sound, and finds nobody by it.) */
const startEach = (hers: readonly string[], typed: readonly string[]): boolean =>
  typed.every((token) => token !== '' && hers.some((word) => word.startsWith(token)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
