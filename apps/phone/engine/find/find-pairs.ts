import type { FoundPair } from '../engine-api.ts';
import { type NameKeys, nameKeys, type SearchKeys, soundedAs } from './findable.ts';
import { nearSound, type Sounded } from './near-sound.ts';
import { plainWord, soundOf, withoutPrefix } from './sound-of.ts';

export type Found = { readonly pairId: string; readonly why: FoundPair['why'] };

/** More than a screen or two is not an answer: she types another letter. */
const mostFound = 60;
const fewestDigits = 3;
const fewestOfCode = 3;
/** Where so many fit as it was typed, nobody is guessed at. */
const enough = 5;

/**
 * Whom may she mean? By name (any word, any order, without accents), by what a name sounds like, by a baby's name, by the last digits
 * of the phone or the beginning of the code. The surest reason first, then her own women, then by name. Only where that finds few is a
 * name taken that is some letters off.
 */
export const findPairs = (everybody: Iterable<SearchKeys>, typed: string): Found[] => {
  const wanted = readTyped(typed);
  if (!wanted) return [];
  const sure: Ranked[] = [];
  const others: SearchKeys[] = [];
  for (const keys of everybody) {
    const why = whyFound(keys, wanted);
    if (why) sure.push({ keys, why, order: surest.indexOf(why) * 4 + keys.rank });
    else others.push(keys);
  }
  const near = sure.length < enough ? others.flatMap((keys) => nearly(keys, wanted)) : [];
  return [...sure.sort(byOrder), ...near.sort(byOrder)]
    .slice(0, mostFound)
    .map(({ keys, why }) => ({ pairId: keys.of.pairId, why }));
};

type Ranked = { readonly keys: SearchKeys; readonly why: Found['why']; readonly order: number };
const byOrder = (a: Ranked, b: Ranked): number => a.order - b.order || compare(a.keys.of.name, b.keys.of.name);

const surest: readonly Found['why'][] = ['code', 'name', 'phone', 'baby-name', 'sounds-alike'];

/** One typed word as it sounds, and without what may stand before a name. */
type Forms = readonly Sounded[];

type Wanted = Pick<NameKeys, 'words' | 'sounds'> & {
  readonly tokens: readonly string[];
  readonly tokenSounds: readonly string[];
  readonly forms: readonly Forms[];
  /** All of it as one name, where it may be one: a lone letter is the beginning of another name, never a part of the first. */
  readonly together: readonly Forms[] | undefined;
  readonly code: string;
  readonly digits: string;
};

const readTyped = (typed: string): Wanted | undefined => {
  const parts = typed.split(/\s+/).filter((part) => plainWord(part) !== '');
  const tokens = parts.map(plainWord);
  if (tokens.length === 0) return undefined;
  const { words, sounds } = nameKeys(parts.join(''));
  const tokenSounds = parts.map(soundOf);
  const mayBeOneName = parts.length > 1 && tokenSounds.every((sound) => sound.length >= 3);
  const code = tokens.join('').toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const digits = /^[\d\s+().-]+$/.test(typed) ? typed.replaceAll(/\D/g, '') : '';
  const together = mayBeOneName ? [formsOf(soundOf(parts.join('')))] : undefined;
  return {
    words,
    sounds: sounds.slice(0, 1),
    tokens,
    tokenSounds,
    forms: tokenSounds.map(formsOf),
    together,
    code,
    digits,
  };
};

const formsOf = (sound: string): Forms =>
  [sound, withoutPrefix(sound)].flatMap((each) => (each ? [soundedAs(each)] : []));

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

/** Her own name some letters off, or else a baby's. */
const nearly = (keys: SearchKeys, wanted: Wanted): Ranked[] => {
  const her = lettersOff(keys.her, wanted);
  if (her !== undefined) return [{ keys, why: 'sounds-alike', order: her * 4 + keys.rank }];
  const baby = keys.babies.map((name) => lettersOff(name, wanted)).find((off) => off !== undefined);
  return baby === undefined ? [] : [{ keys, why: 'baby-name', order: (baby + 3) * 4 + keys.rank }];
};

const lettersOff = ({ sounded }: NameKeys, { forms, together }: Wanted): number | undefined =>
  eachOff(sounded, forms) ?? (together ? eachOff(sounded, together) : undefined);

const eachOff = (hers: readonly Sounded[], typed: readonly Forms[]): number | undefined => {
  let all = 0;
  for (const token of typed) {
    const off = leastOff(hers, token);
    if (off === undefined) return undefined;
    all += off;
  }
  return all;
};

/** As the beginning of one of hers, with or without what stands before a name, or as the part of it that she is called by. */
const leastOff = (hers: readonly Sounded[], forms: Forms): number | undefined => {
  let least: number | undefined;
  for (const word of hers) {
    for (const token of forms) {
      const off = offOne(word, token);
      if (off === 0) return 0;
      if (off !== undefined && (least === undefined || off < least)) least = off;
    }
  }
  return least;
};

const fewestOfPart = 5;

const offOne = (word: Sounded, token: Sounded): number | undefined => {
  const { sound } = token;
  if (sound !== '' && word.sound.startsWith(sound)) return 0;
  if (sound.length >= fewestOfPart && word.sound.includes(sound)) return 1;
  return nearSound(token, word);
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
