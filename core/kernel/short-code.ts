import { sha256 } from '@noble/hashes/sha2.js';

/** Digits and consonants without I, L and O: a code is never a word, and what looks like a digit is one. */
const alphabet = '0123456789BCDFGHJKMNPQRSTVWXYZ';
const symbols = 7;
const modulus = 31;

/**
 * The short code of a mother and her babies, "K7Q2-M9FX": a handle that can be said and written on a card.
 * Made from the pair's id, so that every device has it without asking; two pairs may share one (34 bits), the id decides.
 */
export const shortCode = (id: string): string => {
  const digest = sha256(new TextEncoder().encode(id));
  const number = digest.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
  const body = Array.from({ length: symbols }, (_, i) => symbolAt(Math.floor(number / 30 ** i) % 30)).join('');
  const code = body + checkSymbol(body);
  return `${code.slice(0, 4)}-${code.slice(4)}`;
};

/** Reads a code as typed: small letters, spaces, a missing dash, O for 0 and I or L for 1 are forgiven; a wrong check symbol is not. */
export const readShortCode = (typed: string): string | undefined => {
  const text = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (text.length !== symbols + 1) return undefined;
  const body = text.slice(0, symbols);
  if ([...body].some((symbol) => !alphabet.includes(symbol)) || checkSymbol(body) !== text[symbols]) return undefined;
  return `${text.slice(0, 4)}-${text.slice(4)}`;
};

/** MOD 31,30 in the shape of ISO 7064's hybrid systems: catches every single error and all but 0.2 % of swaps of neighbours. */
const checkSymbol = (body: string): string => {
  let product = 30;
  for (const symbol of body) {
    const sum = (alphabet.indexOf(symbol) + product) % 30 || 30;
    product = (sum * 2) % modulus;
  }
  return symbolAt((modulus - product) % 30);
};

const symbolAt = (index: number): string => alphabet.charAt(index);
