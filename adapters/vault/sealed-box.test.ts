import { times } from '@thari/testing/times';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { utf8 } from './bytes.ts';
import { CannotOpen } from './cannot-open.ts';
import { openBox, sealSession } from './sealed-box.ts';
import { type BoxPrivateKey, importPrivateKey, NotABoxKey, newKeyPair } from './sealed-box-keys.ts';

let server: BoxPrivateKey;
let another: BoxPrivateKey;
beforeAll(async () => {
  server = await importPrivateKey((await newKeyPair()).privateJwk);
  another = await importPrivateKey((await newKeyPair()).privateJwk);
});

const eventId = '0195-event';
const words = utf8('Nomsa said so');

describe('a sealed box', () => {
  test('opens where it was sealed for, whatever is inside', async () => {
    const session = await sealSession(server.publicKey);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.string(), async (plain, bound) => {
        expect(await openBox(server, await session.seal(plain, bound), bound)).toEqual(plain);
      }),
      { numRuns: times(50) },
    );
  });

  test('is version, ephemeral key, IV, ciphertext and tag', async () => {
    const box = await (await sealSession(server.publicKey)).seal(words, eventId);
    expect([box[0], box[1], box.length]).toEqual([1, 4, 1 + 65 + 12 + words.length + 16]);
  });

  test('does not open for another key, nor in another place', async () => {
    const box = await (await sealSession(server.publicKey)).seal(words, eventId);
    await expect(openBox(another, box, eventId)).rejects.toThrow(CannotOpen);
    await expect(openBox(server, box, 'another event')).rejects.toThrow(CannotOpen);
  });

  test('does not open when any one bit is changed, in any part', async () => {
    const box = await (await sealSession(server.publicKey)).seal(words, eventId);
    for (let bit = 0; bit < box.length * 8; bit++) {
      const changed = box.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      await expect(openBox(server, changed, eventId)).rejects.toThrow(CannotOpen);
    }
  });

  test('does not open when cut short anywhere', async () => {
    const box = await (await sealSession(server.publicKey)).seal(words, eventId);
    for (let length = 0; length < box.length; length++) {
      await expect(openBox(server, box.slice(0, length), eventId)).rejects.toThrow(CannotOpen);
    }
  });

  test('never looks the same twice, though a session makes one agreement', async () => {
    const session = await sealSession(server.publicKey);
    const [first, second] = [await session.seal(words, eventId), await session.seal(words, eventId)];
    expect(first.slice(0, 66)).toEqual(second.slice(0, 66));
    expect(first.slice(66)).not.toEqual(second.slice(66));
  });

  test('costs one agreement a session to open, not one a box', async () => {
    const session = await sealSession(server.publicKey);
    const boxes = await Promise.all([1, 2, 3].map(() => session.seal(words, eventId)));
    const agreements = vi.spyOn(crypto.subtle, 'deriveBits');
    for (const box of boxes) await openBox(server, box, eventId);
    expect(agreements).toHaveBeenCalledTimes(1);
    agreements.mockRestore();
  });

  test('still opens after more sessions than are kept in memory', async () => {
    const first = await (await sealSession(server.publicKey)).seal(words, eventId);
    for (let i = 0; i < 260; i++) {
      const box = await (await sealSession(server.publicKey)).seal(words, eventId);
      expect(await openBox(server, box, eventId)).toEqual(words);
    }
    expect(await openBox(server, first, eventId)).toEqual(words);
  });
});

describe('the keys of a box', () => {
  test('come back from a JWK and from PKCS #8, and cannot be read out', async () => {
    const { privateJwk, publicKey } = await newKeyPair();
    const curve = { name: 'ECDH', namedCurve: 'P-256' };
    const exportable = await crypto.subtle.importKey('jwk', privateJwk, curve, true, ['deriveBits']);
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', exportable));
    const box = await (await sealSession(publicKey)).seal(words, eventId);
    for (const kept of [privateJwk, pkcs8]) {
      const key = await importPrivateKey(kept);
      expect(key.publicKey).toEqual(publicKey);
      expect(key.privateKey.extractable).toBe(false);
      expect(await openBox(key, box, eventId)).toEqual(words);
    }
  });

  test('are refused when they are no keys on P-256', async () => {
    await expect(sealSession(new Uint8Array(65).fill(4))).rejects.toThrow(NotABoxKey);
    await expect(sealSession(new Uint8Array(10))).rejects.toThrow(NotABoxKey);
    await expect(importPrivateKey(new Uint8Array(100))).rejects.toThrow(NotABoxKey);
    await expect(importPrivateKey({ kty: 'EC', crv: 'P-256' })).rejects.toThrow(NotABoxKey);
  });
});
