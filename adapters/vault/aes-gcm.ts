import { type Bytes, joined, ownBytes, randomBytes } from './bytes.ts';
import { CannotOpen } from './cannot-open.ts';

const ivLength = 12;
const tagLength = 16;

/** The fewest bytes that can open: an IV and a tag around nothing. */
export const leastGcmLength = ivLength + tagLength;

/** AES-256-GCM under a fresh random IV: iv 12 | ciphertext | tag 16. `bound` is not secret; it has to be the same when opening. */
export const gcmSeal = async (key: CryptoKey, plain: Uint8Array, bound: Bytes): Promise<Bytes> => {
  const iv = randomBytes(ivLength);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, ownBytes(plain));
  return joined(iv, new Uint8Array(sealed));
};

export const gcmOpen = async (key: CryptoKey, sealed: Uint8Array, bound: Bytes): Promise<Bytes> => {
  if (sealed.length < leastGcmLength) throw new CannotOpen('shorter than an empty box');
  const bytes = ownBytes(sealed);
  const algorithm = { name: 'AES-GCM', iv: bytes.subarray(0, ivLength), additionalData: bound };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes.subarray(ivLength)));
  } catch (cause) {
    throw new CannotOpen('the seal does not hold', { cause });
  }
};

/** Raw bytes become a key that script cannot read out again. */
export const gcmKey = (raw: Uint8Array): Promise<CryptoKey> => {
  if (raw.length !== 32) throw new RangeError(`a key has 32 bytes, not ${raw.length}`);
  return crypto.subtle.importKey('raw', ownBytes(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
};
