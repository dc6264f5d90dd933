import { gcmOpen, gcmSeal, leastGcmLength } from './aes-gcm.ts';
import { type Bytes, joined, utf8 } from './bytes.ts';
import { CannotOpen } from './cannot-open.ts';
import { type BoxPrivateKey, importPublicKey, NotABoxKey } from './sealed-box-keys.ts';

/**
 * A box that only the holder of a private key opens (ECIES: P-256, HKDF-SHA256, AES-256-GCM), so that whoever sealed it cannot:
 * version | ephemeral public key 65 | iv 12 | ciphertext | tag 16.
 * It hides what is inside, not who sealed it: the event's own chain and the signed-in device speak for that.
 */
export type SealSession = { readonly seal: (plain: Uint8Array, bound: string) => Promise<Bytes> };

const version = 1;
const epkLength = 65;
const headLength = 1 + epkLength;

/** One agreement for many boxes: a phone opens a session at each unlock. The ephemeral private key is gone when this returns. */
export const sealSession = async (publicKey: Uint8Array): Promise<SealSession> => {
  const ephemeral = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
  const epk = new Uint8Array(await crypto.subtle.exportKey('raw', ephemeral.publicKey));
  const recipient = await importPublicKey(publicKey);
  const parties = { mine: ephemeral.privateKey, theirs: recipient, epk, publicKey };
  const key = await agreedKey(parties, 'encrypt');
  return {
    seal: async (plain, bound) => joined(Uint8Array.of(version), epk, await gcmSeal(key, plain, boundTo(bound))),
  };
};

/** Opens a box where it was sealed for; throws CannotOpen where anything differs. */
export const openBox = async (privateKey: BoxPrivateKey, box: Uint8Array, bound: string): Promise<Bytes> => {
  if (box[0] !== version) throw new CannotOpen('sealed in a version that is not known here');
  if (box.length < headLength + leastGcmLength) throw new CannotOpen('shorter than an empty box');
  const key = await sessionKey(privateKey, box.slice(1, headLength));
  return gcmOpen(key, box.subarray(headLength), boundTo(bound));
};

// A day's boxes of a phone come from a few sessions, and an agreement costs as much as opening hundreds of boxes.
const sessionsKept = 256;
const sessions = new WeakMap<BoxPrivateKey, Map<string, Promise<CryptoKey>>>();

const sessionKey = (privateKey: BoxPrivateKey, epk: Bytes): Promise<CryptoKey> => {
  const kept = sessions.get(privateKey) ?? new Map<string, Promise<CryptoKey>>();
  sessions.set(privateKey, kept);
  const name = epk.join();
  const key = kept.get(name) ?? agreedWith(privateKey, epk);
  // Taken out and put back, the session used last is the last to go.
  kept.delete(name);
  kept.set(name, key);
  key.catch(() => kept.delete(name));
  if (kept.size > sessionsKept) kept.delete(firstOf(kept));
  return key;
};

const firstOf = (kept: Map<string, unknown>): string => kept.keys().next().value ?? '';

const agreedWith = async ({ privateKey, publicKey }: BoxPrivateKey, epk: Bytes): Promise<CryptoKey> => {
  try {
    return await agreedKey({ mine: privateKey, theirs: await importPublicKey(epk), epk, publicKey }, 'decrypt');
  } catch (cause) {
    if (cause instanceof NotABoxKey) throw new CannotOpen('its ephemeral key is not on the curve', { cause });
    throw cause;
  }
};

type Agreement = { mine: CryptoKey; theirs: CryptoKey; epk: Uint8Array; publicKey: Uint8Array };

// Both public keys go into the derivation, so that a box cannot be made to open under a key it was not sealed for.
const agreedKey = async ({ mine, theirs, epk, publicKey }: Agreement, use: KeyUsage): Promise<CryptoKey> => {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = joined(utf8('thari sealed box 1'), epk, publicKey);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info };
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, [use]);
};

const boundTo = (bound: string): Bytes => joined(Uint8Array.of(version), utf8(bound));
