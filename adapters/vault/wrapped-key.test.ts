import { describe, expect, test } from 'vitest';
import { toBase64 } from './base64.ts';
import { CannotOpen } from './cannot-open.ts';
import { newPersonKey, openPrivate } from './person-key.ts';
import { sealFor } from './versioned-seal.ts';
import { importWrappingKey, unwrapKey, wrapKey } from './wrapped-key.ts';

const country = await importWrappingKey(newPersonKey());
const key = newPersonKey();

describe('a wrapped key', () => {
  test('comes back whole for the person it belongs to', async () => {
    expect(await unwrapKey(country, await wrapKey(country, key, 'nomsa'), 'nomsa')).toEqual(key);
  });

  test('does not come back for another person, nor under another country key', async () => {
    const wrapped = await wrapKey(country, key, 'nomsa');
    await expect(unwrapKey(country, wrapped, 'thandi')).rejects.toThrow(CannotOpen);
    await expect(unwrapKey(await importWrappingKey(key), wrapped, 'nomsa')).rejects.toThrow(CannotOpen);
  });

  test('does not come back when any one bit is changed', async () => {
    const wrapped = await wrapKey(country, key, 'nomsa');
    for (let bit = 0; bit < wrapped.length * 8; bit++) {
      const changed = wrapped.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      await expect(unwrapKey(country, changed, 'nomsa')).rejects.toThrow(CannotOpen);
    }
  });

  test('is never taken for a private part sealed under the same key', async () => {
    const wrapped = await wrapKey(await importWrappingKey(key), key, 'nomsa');
    const place = { personKey: key, personId: 'nomsa', eventId: 'nomsa' };
    await expect(openPrivate(place, toBase64(wrapped))).rejects.toThrow(CannotOpen);
  });

  test('is refused when something else was wrapped', async () => {
    const place = { purpose: 'thari wrapped key', names: ['nomsa'] };
    await expect(unwrapKey(country, await sealFor(place, country, new Uint8Array(31)), 'nomsa')).rejects.toThrow(
      CannotOpen,
    );
  });

  test.each([0, 31, 33])('is not made of %i bytes', async (length) => {
    await expect(wrapKey(country, new Uint8Array(length), 'nomsa')).rejects.toThrow(RangeError);
    expect(() => importWrappingKey(new Uint8Array(length))).toThrow(RangeError);
  });
});
