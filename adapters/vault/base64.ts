import type { Bytes } from './bytes.ts';

export class NotBase64 extends Error {
  override readonly name = 'NotBase64';
}

/** Standard base64 (RFC 4648 section 4) with padding. */
export const toBase64 = (bytes: Uint8Array): string => (hasNative ? bytes.toBase64() : encode(bytes));

/** Takes exactly what toBase64 writes: one text for each row of bytes, so that a hash of the text is a hash of the bytes. */
export const fromBase64 = (text: string): Bytes => {
  if (text.length % 4 !== 0 || !alphabet.test(text)) throw new NotBase64('not standard base64');
  const bytes = hasNative ? Uint8Array.fromBase64(text) : decode(text);
  if (toBase64(bytes.subarray(bytes.length - (bytes.length % 3))) !== tail(text, bytes.length % 3)) {
    throw new NotBase64('bits are left over after the last byte');
  }
  return bytes;
};

const alphabet = /^[A-Za-z0-9+/]*={0,2}$/;

// Chrome 140 has it; the floor is Chrome 90, and Node 24 goes without.
const hasNative = 'toBase64' in Uint8Array.prototype && 'fromBase64' in Uint8Array;

// String.fromCharCode takes its bytes as arguments, and a call holds only so many.
const chunk = 8192;

const encode = (bytes: Uint8Array): string => {
  let text = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    text += String.fromCharCode(...bytes.subarray(start, start + chunk));
  }
  return btoa(text);
};

const decode = (text: string): Bytes => {
  const latin1 = atob(text);
  const bytes = new Uint8Array(latin1.length);
  for (let i = 0; i < latin1.length; i++) bytes[i] = latin1.charCodeAt(i);
  return bytes;
};

const tail = (text: string, bytesOver: number): string => (bytesOver === 0 ? '' : text.slice(-4));
