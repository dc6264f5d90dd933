import { gcmKey } from './aes-gcm.ts';
import type { Bytes } from './bytes.ts';
import { CannotOpen } from './cannot-open.ts';
import { openFrom, type SealedPlace, sealFor } from './versioned-seal.ts';

const keyLength = 32;

/** The key that other keys are wrapped under (the country key). It stays inside WebCrypto once it is imported. */
export const importWrappingKey = (raw: Uint8Array): Promise<CryptoKey> => gcmKey(raw);

/**
 * A key, sealed so that it may lie in a database: version | iv | ciphertext and tag. `owner` names whose key it is, for example
 * the person's id: a row moved to another person then does not open.
 */
export const wrapKey = async (wrappingKey: CryptoKey, key: Uint8Array, owner: string): Promise<Bytes> => {
  if (key.length !== keyLength) throw new RangeError(`a key has ${keyLength} bytes, not ${key.length}`);
  return sealFor(wrappedPlace(owner), wrappingKey, key);
};

export const unwrapKey = async (wrappingKey: CryptoKey, wrapped: Uint8Array, owner: string): Promise<Bytes> => {
  const key = await openFrom(wrappedPlace(owner), wrappingKey, wrapped);
  if (key.length !== keyLength) throw new CannotOpen('opened, but it is not a key');
  return key;
};

const wrappedPlace = (owner: string): SealedPlace => ({ purpose: 'thari wrapped key', names: [owner] });
