import { fromBase64, NotBase64, toBase64 } from './base64.ts';
import { type Bytes, joined, ownBytes, randomBytes, utf8 } from './bytes.ts';
import { type HashPin, hashAtAffordableCost, hashPin, type PinCost } from './pin-hash.ts';

/**
 * A data key that opens with a PIN, on one device, within one lease: all three are needed. It is plain JSON and may lie beside the data.
 * A PIN alone resists nobody who has a copy of the disk (research/offline-sync.md E); the share that the server takes back does.
 */
export type PinSlot = {
  readonly version: 1;
  readonly cost: PinCost;
  readonly salt: string;
  /** iv | the data key under the key made of PIN, device and lease share. */
  readonly wrapped: string;
  /** Made with the device key over all the rest: tells a damaged or foreign slot from a wrong PIN, so that damage costs no tries. */
  readonly check: string;
};

export type SlotSecrets = {
  readonly pin: string;
  /** HMAC-SHA256, not extractable, kept by the browser. */
  readonly deviceKey: CryptoKey;
  readonly leaseShare: Uint8Array;
  readonly hash?: HashPin;
};

export type OpenedSlot = { readonly dataKey: CryptoKey };

/** The slot is damaged, or it belongs to another device key or lease share. The PIN was not looked at, so it is no try. */
export class SlotUnusable extends Error {
  override readonly name = 'SlotUnusable';
}

/** The device's own key: script can use it, and cannot read it. (Whoever has the disk can: it is not a hardware key.) */
export const newDeviceKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);

/** A slot for a new data key, or for one that exists (`dataKey`, 32 bytes). */
export const createSlot = async (
  secrets: SlotSecrets & { readonly dataKey?: Uint8Array },
): Promise<OpenedSlot & { readonly slot: PinSlot }> => {
  const { slot, outer } = await slotAround(await exportable(secrets.dataKey), secrets);
  // Opened from what was written, not from what was meant, and no longer exportable.
  return { slot, dataKey: await innerKey(fromBase64(slot.wrapped), outer, false) };
};

export const openSlot = async (slot: PinSlot, secrets: SlotSecrets): Promise<OpenedSlot | 'wrong-pin'> => {
  const dataKey = await unwrapped(slot, secrets, false);
  return dataKey === 'wrong-pin' ? dataKey : { dataKey };
};

/** Another PIN around the same data key; nothing that was sealed with it changes. A new lease share may be taken up on the way. */
export const changePin = async (
  slot: PinSlot,
  secrets: SlotSecrets & { readonly newPin: string; readonly newLeaseShare?: Uint8Array },
): Promise<PinSlot | 'wrong-pin'> => {
  const dataKey = await unwrapped(slot, secrets, true);
  if (dataKey === 'wrong-pin') return dataKey;
  const leaseShare = secrets.newLeaseShare ?? secrets.leaseShare;
  return (await slotAround(dataKey, { ...secrets, pin: secrets.newPin, leaseShare })).slot;
};

const aes = { name: 'AES-GCM', length: 256 } as const;
const ivLength = 12;

// The raw data key is never in script's hands here: WebCrypto makes, wraps and unwraps it.
const exportable = (raw: Uint8Array | undefined): Promise<CryptoKey> =>
  raw === undefined
    ? crypto.subtle.generateKey(aes, true, ['encrypt', 'decrypt'])
    : crypto.subtle.importKey('raw', ownBytes(raw), aes, true, ['encrypt', 'decrypt']);

const slotAround = async (
  dataKey: CryptoKey,
  secrets: SlotSecrets,
): Promise<{ readonly slot: PinSlot; readonly outer: CryptoKey }> => {
  if (secrets.leaseShare.length !== 32) throw new RangeError('a lease share has 32 bytes');
  const salt = randomBytes(32);
  const { cost, hashed } = await hashAtAffordableCost(secrets.pin, salt, secrets.hash ?? hashPin);
  const iv = randomBytes(ivLength);
  const outer = await slotKey(hashed, salt, secrets);
  const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', dataKey, outer, { name: 'AES-GCM', iv }));
  const body = { version: 1, cost, salt: toBase64(salt), wrapped: toBase64(joined(iv, wrapped)) } as const;
  const check = await crypto.subtle.sign('HMAC', secrets.deviceKey, checkedBytes(body, secrets.leaseShare));
  return { slot: { ...body, check: toBase64(new Uint8Array(check)) }, outer };
};

const unwrapped = async (
  slot: PinSlot,
  secrets: SlotSecrets,
  extractable: boolean,
): Promise<CryptoKey | 'wrong-pin'> => {
  const { salt, wrapped } = await checkedParts(slot, secrets);
  if (secrets.pin === '') return 'wrong-pin';
  const hashed = await (secrets.hash ?? hashPin)(secrets.pin, salt, slot.cost);
  const outer = await slotKey(hashed, salt, secrets);
  try {
    return await innerKey(wrapped, outer, extractable);
  } catch {
    return 'wrong-pin'; // The check held, so the bytes are the ones that were written: only the PIN can differ.
  }
};

const innerKey = (wrapped: Bytes, outer: CryptoKey, extractable: boolean): Promise<CryptoKey> => {
  const algorithm = { name: 'AES-GCM', iv: wrapped.slice(0, ivLength) };
  const inner = wrapped.slice(ivLength);
  return crypto.subtle.unwrapKey('raw', inner, outer, algorithm, aes, extractable, ['encrypt', 'decrypt']);
};

const slotKey = async (hashed: Bytes, salt: Bytes, { deviceKey, leaseShare }: SlotSecrets): Promise<CryptoKey> => {
  const ofDevice = await crypto.subtle.sign('HMAC', deviceKey, joined(utf8('thari pin slot key 1'), salt));
  const material = joined(hashed, new Uint8Array(ofDevice));
  const base = await crypto.subtle.importKey('raw', material, 'HKDF', false, ['deriveKey']);
  material.fill(0);
  const info = utf8('thari pin slot 1');
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: ownBytes(leaseShare), info };
  return crypto.subtle.deriveKey(derivation, base, aes, false, ['wrapKey', 'unwrapKey']);
};

type SlotParts = { readonly salt: Bytes; readonly wrapped: Bytes };

const checkedParts = async (slot: PinSlot, { deviceKey, leaseShare }: SlotSecrets): Promise<SlotParts> => {
  if (slot.version !== 1) throw new SlotUnusable('a slot of a version that is not known here');
  const parts = { salt: partOf(slot.salt), wrapped: partOf(slot.wrapped) };
  const holds = await crypto.subtle.verify('HMAC', deviceKey, partOf(slot.check), checkedBytes(slot, leaseShare));
  if (!holds) throw new SlotUnusable('damaged, or of another device key or lease share');
  return parts;
};

const checkedBytes = ({ version, cost, salt, wrapped }: Omit<PinSlot, 'check'>, leaseShare: Uint8Array): Bytes =>
  utf8(
    JSON.stringify([
      'thari pin slot check',
      version,
      [cost.memoryKiB, cost.passes, cost.lanes],
      salt,
      wrapped,
      toBase64(leaseShare),
    ]),
  );

const partOf = (text: string): Bytes => {
  try {
    return fromBase64(text);
  } catch (cause) {
    if (cause instanceof NotBase64) throw new SlotUnusable('not base64', { cause });
    throw cause;
  }
};
