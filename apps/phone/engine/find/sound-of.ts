/** A word as it is compared: small letters without accents, and nothing else. "Mpho-Grâce" is "mphograce". */
export const plainWord = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');

/**
 * How a name sounds, near enough: what people write in two ways comes out as one. Names are heard and spelt by somebody else, in Bantu
 * languages above all, where l and r, b and v, or the h after a consonant change from one register to the next.
 */
export const soundOf = (word: string): string => {
  let sound = plainWord(word);
  for (const [written, heard] of spellings) sound = sound.replaceAll(written, heard);
  return sound.replaceAll(/(.)\1+/g, '$1');
};

const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dz/g, 'z'],
  [/h/g, ''],
  [/[ckq]/g, 'k'],
  [/r/g, 'l'],
  [/[vw]/g, 'b'],
  [/y/g, 'i'],
];
