/** A word as it is compared: small letters without accents, and nothing else. "Mpho-Grâce" is "mphograce". */
export const plainWord = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');

/**
 * How a name sounds, near enough: what people write in two ways comes out as one. Names are heard and spelt by somebody else, in Bantu
 * languages above all, where l and r, b and v, or the h after a consonant change from one register to the next; and in Portuguese, where
 * ç, ss, nh and lh do.
 */
export const soundOf = (word: string): string => {
  let sound = plainWord(word.replaceAll(/ç/gi, 's'));
  for (const [written, heard] of spellings) sound = sound.replaceAll(written, heard);
  return sound.replaceAll(/(.)\1+/g, '$1');
};

// The order is part of the rules: what is written with two or three letters is read before each of them.
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/tsh|tch|sh|ch|tj|ty/g, 's'],
  [/th/g, 't'],
  [/dz|ts/g, 'z'],
  [/dj|dy/g, 'j'],
  [/nh/g, 'ni'], // Senhora, Senyora
  [/lh/g, 'li'], // Guilhermina
  [/h/g, ''],
  [/ou/g, 'u'],
  [/(?<=[bcdfgjklmnpqrstxz])w(?=[aeiou])/g, 'u'], // Mwale, Muale
  [/[ckqx]/g, 'k'], // and the clicks
  [/r/g, 'l'],
  [/[vw]/g, 'b'],
  [/y/g, 'i'],
  [/z/g, 's'],
];

/** What stands before many names and is left out as often: Ma, Mma, Mme, No, U. Undefined where too little would be left. */
export const withoutPrefix = (sound: string): string | undefined => {
  const rest = sound.replace(/^(mama|ma|me|no|u)(?=.{3})/, '');
  return rest === sound ? undefined : rest;
};
