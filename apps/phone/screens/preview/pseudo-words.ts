import { en } from '../../words/en.ts';
import type { Words } from '../../words/words.ts';

/**
 * English as no language is: longer by 60 %, with accents, each text in brackets, so that the preview shows where a translation will not
 * fit, which text was cut off, and which word never went through the words files. What is put into a sentence stays as it was.
 */
const accents: Readonly<Record<string, string>> = {
  a: 'áá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  c: 'ç',
  n: 'ñ',
  A: 'Áá',
  E: 'Éé',
  I: 'Íí',
  O: 'Óó',
  U: 'Úú',
};

export const pseudoText = (text: string, inputs: readonly string[] = []): string => {
  const whole = inputs.filter((input) => input !== '');
  const parts = whole.length === 0 ? [text] : text.split(new RegExp(`(${whole.map(escaped).join('|')})`));
  const said = parts.map((part) =>
    whole.includes(part) ? part : [...part].map((sign) => accents[sign] ?? sign).join(''),
  );
  const long = said.join('');
  const missing = Math.max(0, Math.ceil(text.length * 1.6) - long.length - 1);
  return `[${long}${filler.repeat(20).slice(0, missing).replace(/ $/, 'œ')}]`;
};

/** A word as long as a long one of Zulu, and again. */
const filler = ' œœœœœœœœœœœ';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const pseudoOf = (words: unknown, inputs: readonly string[] = []): unknown => {
  if (typeof words === 'string') return pseudoText(words, inputs);
  if (typeof words === 'function')
    return (...given: readonly unknown[]) => pseudoOf(words(...given), given.map(String));
  if (Array.isArray(words)) return words.map((each) => pseudoOf(each, inputs));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudoOf(value, inputs)]));
};

/** `en-XA` is what browsers call English with accents. */
export const pseudo: Words = { ...(pseudoOf(en) as Words), language: 'en-XA' }; // the test compares its shape with that of English
