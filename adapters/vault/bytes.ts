/** Bytes in memory of their own: what WebCrypto takes and gives. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export const utf8 = (text: string): Bytes => encoder.encode(text);

/** The text of UTF-8 bytes; throws where they are not UTF-8. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

export const joined = (...parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** WebCrypto refuses memory that another thread may change, so such bytes are copied; all others are passed on as they are. */
export const ownBytes = (bytes: Uint8Array): Bytes =>
  bytes.buffer instanceof ArrayBuffer ? (bytes as Bytes) : new Uint8Array(bytes);
