import { gcmOpen, gcmSeal } from './aes-gcm.ts';
import { type Bytes, joined, utf8 } from './bytes.ts';
import { CannotOpen } from './cannot-open.ts';

const version = 1;

/**
 * version | iv | ciphertext and tag. What it is sealed for (its purpose and its place) is bound with the version, so that a box
 * cannot be passed off as another one, nor as one of another kind or version.
 */
export const sealFor = async (place: SealedPlace, key: CryptoKey, plain: Uint8Array): Promise<Bytes> =>
  joined(Uint8Array.of(version), await gcmSeal(key, plain, boundTo(place)));

export const openFrom = async (place: SealedPlace, key: CryptoKey, sealed: Uint8Array): Promise<Bytes> => {
  if (sealed[0] !== version) throw new CannotOpen('sealed in a version that is not known here');
  return gcmOpen(key, sealed.subarray(1), boundTo(place));
};

export type SealedPlace = { readonly purpose: string; readonly names: readonly string[] };

// JSON keeps the names apart: ['ab', 'c'] and ['a', 'bc'] are not the same place.
const boundTo = ({ purpose, names }: SealedPlace): Bytes => utf8(JSON.stringify([version, purpose, ...names]));
