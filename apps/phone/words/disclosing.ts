import { disclosing as en } from './en/disclosing.ts';
import { disclosing as fr } from './fr/disclosing.ts';
import { disclosing as pt } from './pt/disclosing.ts';
import { disclosing as st } from './st/disclosing.ts';
import { disclosing as sw } from './sw/disclosing.ts';
import { disclosing as xh } from './xh/disclosing.ts';
import { disclosing as zu } from './zu/disclosing.ts';

/** Words in small letters without accents; a star stands for any letters, before or after: `antiretrovir*`, `*ngculazi`. */
export type DisclosingWords = {
  /** What tells a bystander what the programme is about (MSG-02). */
  readonly names: readonly string[];
  /** Counted only in capitals, because in small letters they are everyday words: `ART`, `AIDS`. */
  readonly capitals: readonly string[];
  /** Harmless in themselves, and too much on a list that somebody reads over her shoulder. */
  readonly hints: readonly string[];
};

/** Of each language, by its code. A language without them is not tested, so a test asks for them. */
export const disclosingIn: Readonly<Record<string, DisclosingWords>> = { en, fr, pt, st, sw, xh, zu };

/** Does it name, in this language, what nobody may learn? English names are known everywhere, so they count in every one. */
export const disclosesIn =
  (code: string) =>
  (text: string): boolean =>
    patternsOf(code).some(({ names }) => names(text));

/** Does it hint at it? Lists, titles, tabs and notices may not even do that. */
export const hintsIn =
  (code: string) =>
  (text: string): boolean =>
    patternsOf(code).some(({ names, hints }) => names(text) || hints(text));

/** The same in English. */
export const discloses = (text: string): boolean => disclosesIn('en')(text);
export const hintsAtIt = (text: string): boolean => hintsIn('en')(text);

type Pattern = { readonly names: (text: string) => boolean; readonly hints: (text: string) => boolean };

const patternsOf = (code: string): readonly Pattern[] => {
  const own = patterns[code];
  if (!own) throw new Error(`no disclosing words of ${code}`);
  return code === 'en' ? [own] : [patterns.en ?? own, own];
};

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{Mark}/gu, '');

/** One of some words, each on its own: what stands around it is not a letter. */
const anyOf = (words: readonly string[], flags: string): RegExp =>
  words.length === 0
    ? /(?!)/
    : new RegExp(
        `(?<![\\p{L}\\d])(${words.map((word) => word.replaceAll('*', '\\p{L}*')).join('|')})(?![\\p{L}\\d])`,
        flags,
      );

const patternOf = ({ names, capitals, hints }: DisclosingWords): Pattern => {
  const [named, inCapitals, hinted] = [anyOf(names, 'iu'), anyOf(capitals, 'u'), anyOf(hints, 'iu')];
  return {
    names: (text) => named.test(plain(text)) || inCapitals.test(plain(text)),
    hints: (text) => hinted.test(plain(text)),
  };
};

const patterns: Readonly<Record<string, Pattern>> = Object.fromEntries(
  Object.entries(disclosingIn).map(([code, words]) => [code, patternOf(words)]),
);
