import { gcmOpen, gcmSeal } from './aes-gcm.ts';
import { fromBase64, NotBase64, toBase64 } from './base64.ts';
import { textOf, utf8 } from './bytes.ts';
import { openPrivate, sealPrivate } from './person-key.ts';
import { leastCost } from './pin-hash.ts';
import { changePin, createSlot, newDeviceKey, openSlot, type PinSlot } from './pin-slot.ts';
import { openBox, sealSession } from './sealed-box.ts';
import { importPrivateKey, newKeyPair } from './sealed-box-keys.ts';
import { importWrappingKey, unwrapKey, wrapKey } from './wrapped-key.ts';

/** What the browser test calls inside a page: the vault as Node's tests know it, in the place it is made for. */
export type Specimens = { privateJwk: JsonWebKey; box: string; privatePart: string; wrapped: string; slot: PinSlot };

const filled = (byte: number) => new Uint8Array(32).fill(byte);
const here = utf8('here');

export const openSpecimens = async ({ privateJwk, box, privatePart, wrapped, slot }: Specimens) => {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const deviceKey = await crypto.subtle.importKey('raw', filled(3), hmac, false, ['sign', 'verify']);
  const place = { personKey: filled(1), personId: 'nomsa', eventId: 'event-1' };
  return {
    box: textOf(await openBox(await importPrivateKey(privateJwk), fromBase64(box), 'event-1')),
    privatePart: await openPrivate(place, privatePart),
    wrapped: [...(await unwrapKey(await importWrappingKey(filled(2)), fromBase64(wrapped), 'nomsa'))],
    slot: typeof (await openSlot(slot, { pin: '480273', deviceKey, leaseShare: filled(4) })),
  };
};

/** Sealed here for Node to open. */
export const makeSpecimens = async (): Promise<Omit<Specimens, 'slot'>> => {
  const { publicKey, privateJwk } = await newKeyPair();
  const place = { personKey: filled(1), personId: 'nomsa', eventId: 'event-1' };
  return {
    privateJwk,
    box: toBase64(await (await sealSession(publicKey)).seal(utf8('Nomsa said so'), 'event-1')),
    privatePart: await sealPrivate(place, { name: 'Nomsa' }),
    wrapped: toBase64(await wrapKey(await importWrappingKey(filled(2)), filled(1), 'nomsa')),
  };
};

/** A PIN from its first day to a change, with the real Argon2id. */
export const liveWithAPin = async () => {
  const secrets = { pin: '480273', deviceKey: await newDeviceKey(), leaseShare: filled(4) };
  const { slot, dataKey } = await createSlot(secrets);
  const sealed = await gcmSeal(dataKey, utf8('Nomsa'), here);
  const changed = await changePin(slot, { ...secrets, newPin: '917350' });
  const opened = changed === 'wrong-pin' ? changed : await openSlot(changed, { ...secrets, pin: '917350' });
  return {
    wrongPin: await openSlot(slot, { ...secrets, pin: '480274' }),
    isExtractable: dataKey.extractable,
    read: opened === 'wrong-pin' ? opened : textOf(await gcmOpen(opened.dataKey, sealed, here)),
    isUsualCost: slot.cost.memoryKiB > leastCost.memoryKiB,
  };
};

/** Chromium has its own base64; it must take and refuse what Node's fallback does. */
export const base64 = (texts: readonly string[]) => ({
  isNative: 'toBase64' in Uint8Array.prototype,
  answers: texts.map((text) => {
    try {
      return toBase64(fromBase64(text));
    } catch (fault) {
      return fault instanceof NotBase64 ? fault.name : String(fault);
    }
  }),
});
