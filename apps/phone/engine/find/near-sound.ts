/** How many letters a sound may be off. A short one only fits as it is: nearly every short name is one letter from another. */
export const letterAllowance = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** Which letters are in it, a bit each: most names are told apart by this alone, before letters are counted one by one. */
export const lettersIn = (sound: string): number => {
  let letters = 0;
  for (let i = 0; i < sound.length; i++) letters |= 1 << (sound.charCodeAt(i) & 31);
  return letters;
};

/** A sound, and the letters in it. */
export type Sounded = { readonly sound: string; readonly letters: number };

/**
 * Is what was typed, or the beginning of hers, the same but for a few letters that were left out, put in, changed or swapped?
 * Answers how many; undefined where it is more than allowed. A sound of four letters has to begin alike.
 */
export const nearSound = (typed: Sounded, hers: Sounded): number | undefined => {
  const { length } = typed.sound;
  const allowed = letterAllowance(length);
  if (allowed === 0 || hers.sound.length < length - allowed) return undefined;
  if (length < 5 && typed.sound[0] !== hers.sound[0]) return undefined;
  if (bitsIn(typed.letters & ~hers.letters) > allowed) return undefined;
  return distance(typed.sound, hers.sound.slice(0, length + allowed), allowed);
};

const bitsIn = (bits: number): number => {
  let rest = bits;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count++;
  }
  return count;
};

// Three rows of the table, used again for each name: a search looks at some thousand of them at each letter.
const longest = 64;
let beforeLast = new Uint8Array(longest + 1);
let last = new Uint8Array(longest + 1);
let now = new Uint8Array(longest + 1);

/** The fewest changes that make what was typed into some beginning of hers. */
const distance = (typed: string, hers: string, allowed: number): number | undefined => {
  if (hers.length > longest) return undefined;
  for (let i = 0; i <= hers.length; i++) last[i] = i;
  for (let row = 1; row <= typed.length; row++) {
    if (nextRow(typed, hers, row) > allowed) return undefined;
    [beforeLast, last, now] = [last, now, beforeLast];
  }
  let least = allowed + 1;
  for (let i = 0; i <= hers.length; i++) least = Math.min(least, last[i] ?? least);
  return least <= allowed ? least : undefined;
};

/** Fills one row, with neighbours swapped counted as one change. Answers the least of it. */
const nextRow = (typed: string, hers: string, row: number): number => {
  now[0] = row;
  let leastOfRow = row;
  const letter = typed.charCodeAt(row - 1);
  for (let i = 1; i <= hers.length; i++) {
    const other = hers.charCodeAt(i - 1);
    let least = Math.min((last[i] ?? 0) + 1, (now[i - 1] ?? 0) + 1, (last[i - 1] ?? 0) + (letter === other ? 0 : 1));
    if (row > 1 && i > 1 && letter === hers.charCodeAt(i - 2) && typed.charCodeAt(row - 2) === other)
      least = Math.min(least, (beforeLast[i - 2] ?? 0) + 1);
    now[i] = least;
    if (least < leastOfRow) leastOfRow = least;
  }
  return leastOfRow;
};
