import { createHash, randomBytes } from 'node:crypto';

/** An opaque token of 256 bits. Only its hash is stored, so a copy of the database signs nobody in. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

const codeAlphabet = '23456789BCDFGHJKMNPQRSTVWXYZ';

/** A one-time code that a person can read aloud: ten symbols, 48 bits, valid for a day and once. */
export const newActivationCode = (): string => {
  const symbols = [...randomBytes(40)]
    .filter((byte) => byte < 252)
    .slice(0, 10)
    .map((byte) => codeAlphabet.charAt(byte % codeAlphabet.length));
  return `${symbols.slice(0, 5).join('')}-${symbols.slice(5).join('')}`;
};

/** As typed: small letters, spaces and a missing dash do not matter. */
export const hashOfCode = (typed: string): Buffer => hashOfToken(typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''));
