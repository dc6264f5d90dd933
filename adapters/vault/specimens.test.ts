import { createDecipheriv, createECDH, hkdfSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { gcmKey, gcmOpen, gcmSeal } from './aes-gcm.ts';
import { fromBase64 } from './base64.ts';
import { utf8 } from './bytes.ts';
import { openPrivate, sealPrivate } from './person-key.ts';
import { openSlot, type PinSlot } from './pin-slot.ts';
import { openBox, sealSession } from './sealed-box.ts';
import { importPrivateKey } from './sealed-box-keys.ts';
import specimens from './specimens.v1.json' with { type: 'json' };
import { importWrappingKey, unwrapKey } from './wrapped-key.ts';

const filled = (byte: number) => new Uint8Array(32).fill(byte);

// Phones and dumps hold such bytes for years: every later build has to open them. The file is never changed.
describe('what version 1 wrote', () => {
  test('opens: a box', async () => {
    const key = await importPrivateKey(specimens.privateJwk);
    expect(await openBox(key, fromBase64(specimens.box), 'event-1')).toEqual(utf8('Nomsa said so'));
  });

  test('opens: a private part', async () => {
    const place = { personKey: filled(1), personId: 'nomsa', eventId: 'event-1' };
    expect(await openPrivate(place, specimens.privatePart)).toEqual({ name: 'Nomsa' });
  });

  test('opens: a wrapped key', async () => {
    const country = await importWrappingKey(filled(2));
    expect(await unwrapKey(country, fromBase64(specimens.wrapped), 'nomsa')).toEqual(filled(1));
  });

  test('opens: a slot', async () => {
    const hmac = { name: 'HMAC', hash: 'SHA-256' };
    const deviceKey = await crypto.subtle.importKey('raw', filled(3), hmac, false, ['sign', 'verify']);
    const opened = await openSlot(specimens.slot as PinSlot, { pin: '480273', deviceKey, leaseShare: filled(4) });
    if (opened === 'wrong-pin') throw new Error(opened);
    const sealed = await gcmSeal(await gcmKey(filled(5)), utf8('Nomsa'), utf8(''));
    expect(await gcmOpen(opened.dataKey, sealed, utf8(''))).toEqual(utf8('Nomsa'));
  });
});

// Written a second time, with OpenSSL and from the description only: another server could open what our phones seal.
describe('by the book', () => {
  const decipher = (key: Uint8Array, sealed: Uint8Array, bound: string) => {
    const open = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(bound));
    open.setAuthTag(sealed.subarray(-16));
    return Buffer.concat([open.update(sealed.subarray(12, -16)), open.final()]).toString();
  };

  test('a box is P-256, HKDF-SHA256 over both public keys, AES-256-GCM', async () => {
    const { privateJwk } = specimens;
    const ecdh = createECDH('prime256v1');
    ecdh.setPrivateKey(Buffer.from(privateJwk.d, 'base64url'));
    const box = await (await sealSession(ecdh.getPublicKey())).seal(utf8('Nomsa said so'), 'event-2');
    const epk = box.subarray(1, 66);
    const info = Buffer.concat([Buffer.from('thari sealed box 1'), epk, ecdh.getPublicKey()]);
    const key = new Uint8Array(hkdfSync('sha256', ecdh.computeSecret(epk), Buffer.alloc(32), info, 32));
    expect(decipher(key, box.subarray(66), '\u0001event-2')).toBe('Nomsa said so');
  });

  test('a private part is AES-256-GCM over JSON and spaces, bound to event and person', async () => {
    const place = { personKey: filled(1), personId: 'nomsa', eventId: 'event-2' };
    const sealed = fromBase64(await sealPrivate(place, { name: 'Nomsa' }));
    const opened = decipher(filled(1), sealed.subarray(1), '[1,"thari private part","event-2","nomsa"]');
    expect([sealed[0], opened]).toEqual([1, '{"name":"Nomsa"}'.padEnd(64)]);
  });
});
