import { fromBase64, NotBase64 } from './base64.ts';
import { type Bytes, joined, ownBytes } from './bytes.ts';

/** A server's key pair as it is kept: the public key goes to phones, the JWK into the server's key file. */
export type NewKeyPair = { readonly publicKey: Bytes; readonly privateJwk: JsonWebKey };

/** A private key ready to open boxes. It stays inside WebCrypto; the public half is beside it because it is bound into every box. */
export type BoxPrivateKey = { readonly privateKey: CryptoKey; readonly publicKey: Bytes };

export class NotABoxKey extends Error {
  override readonly name = 'NotABoxKey';
}

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

export const newKeyPair = async (): Promise<NewKeyPair> => {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
    privateJwk: await crypto.subtle.exportKey('jwk', pair.privateKey),
  };
};

/** From the key file, as a JWK or as PKCS #8 bytes. */
export const importPrivateKey = async (kept: JsonWebKey | Uint8Array): Promise<BoxPrivateKey> => {
  try {
    const jwk = kept instanceof Uint8Array ? await jwkOfPkcs8(kept) : kept;
    const privateKey = await crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits']);
    return { privateKey, publicKey: joined(Uint8Array.of(4), coordinate(jwk.x), coordinate(jwk.y)) };
  } catch (cause) {
    throw new NotABoxKey('not a private key on P-256', { cause });
  }
};

/** A public key as 65 bytes, from the server. WebCrypto refuses a point that is not on the curve. */
export const importPublicKey = async (publicKey: Uint8Array): Promise<CryptoKey> => {
  try {
    return await crypto.subtle.importKey('raw', ownBytes(publicKey), curve, false, []);
  } catch (cause) {
    throw new NotABoxKey('not a public key on P-256', { cause });
  }
};

// PKCS #8 need not hold the public half; as a JWK, WebCrypto gives both.
const jwkOfPkcs8 = async (pkcs8: Uint8Array): Promise<JsonWebKey> =>
  crypto.subtle.exportKey('jwk', await crypto.subtle.importKey('pkcs8', ownBytes(pkcs8), curve, true, ['deriveBits']));

const coordinate = (base64Url: string | undefined): Bytes => {
  if (base64Url?.length !== 43) throw new NotBase64('a coordinate has 32 bytes');
  return fromBase64(`${base64Url.replaceAll('-', '+').replaceAll('_', '/')}=`);
};
