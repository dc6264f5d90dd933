import { lettersIn, type Sounded } from './near-sound.ts';
import { plainWord, soundOf, withoutPrefix } from './sound-of.ts';

/** What can be looked for of one woman and her babies. */
export type Findable = {
  readonly pairId: string;
  readonly code: string;
  readonly name: string; // all of it, as it is shown
  readonly babyNames: readonly string[];
  readonly phone: string;
  readonly mine: boolean;
  readonly hasLeft: boolean;
};

/** Her words made ready to be compared, once and not at each letter that is typed. */
export type SearchKeys = {
  readonly of: Findable;
  readonly her: NameKeys;
  readonly babies: readonly NameKeys[];
  readonly code: string;
  readonly phone: string;
  readonly rank: number;
};
export type NameKeys = {
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  readonly sounded: readonly Sounded[];
};

export const searchKeys = (of: Findable): SearchKeys => ({
  of,
  her: nameKeys(of.name),
  babies: of.babyNames.map(nameKeys),
  code: of.code.replaceAll('-', ''),
  phone: of.phone.replaceAll(/\D/g, ''),
  rank: (of.hasLeft ? 2 : 0) + (of.mine ? 0 : 1),
});

export const soundedAs = (sound: string): Sounded => ({ sound, letters: lettersIn(sound) });

/** Each word, and the words run together in both orders: "Ma Puleng" is found by "mapuleng", "Nomsa Dlamini" by "dlamininomsa". */
export const nameKeys = (name: string): NameKeys => {
  const words = name.split(/\s+/).filter((word) => plainWord(word) !== '');
  const runs = words.length > 1 ? [...words, words.join(''), [...words].reverse().join('')] : words;
  const sounds = runs.map(soundOf);
  const bare = sounds.slice(0, words.length).flatMap((sound) => withoutPrefix(sound) ?? []);
  const all = [...sounds, ...bare];
  return { words: runs.map(plainWord), sounds: all, sounded: all.map(soundedAs) };
};
