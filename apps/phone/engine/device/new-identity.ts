import { toBase64 } from '@thari/vault/base64';
import { utf8 } from '@thari/vault/bytes';
import type { Identity } from './device-store.ts';

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** A writer of her own, and a key that signs for it and cannot be read out. */
export const newIdentity = async (writer: string): Promise<Identity> => ({
  writer,
  signing: await crypto.subtle.generateKey(curve, false, ['sign', 'verify']),
});

export const signingKeyOf = async ({ signing }: Identity): Promise<string> =>
  toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', signing.publicKey)));

/** Shows that the phone which uses the code holds the key that it names. */
export const proofOf = async ({ signing, writer }: Identity, code: string): Promise<string> => {
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  return toBase64(new Uint8Array(await crypto.subtle.sign(algorithm, signing.privateKey, utf8(`${code}|${writer}`))));
};
