import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { openRecord, sealRecord } from './sealed-record.ts';
import { DamagedRecord } from './store-faults.ts';

const keyOf = (filling: number) =>
  crypto.subtle.importKey('raw', new Uint8Array(32).fill(filling), 'AES-GCM', false, ['encrypt', 'decrypt']);
const key = await keyOf(1);
const place = ['streams', 'nomsa', 3];

describe('a sealed record', () => {
  test('opens to the same JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom(1, 200), async (value, times) => {
        const content = Array.from({ length: times }, () => value);
        const plain = JSON.parse(JSON.stringify(content));
        expect(await openRecord(key, place, await sealRecord(key, place, content))).toEqual(plain);
      }),
    );
  });

  test.each([
    ['one byte short of worth deflating', 1535, 1535 + 32],
    ['worth deflating', 1536, undefined],
  ])('is deflated only from 1.5 KB on: %s', async (_, plainLength, exactly) => {
    const record = await sealRecord(key, place, 'x'.repeat(plainLength - 2));
    if (exactly) expect(record.length).toBe(exactly);
    else expect(record.length).toBeLessThan(200);
    expect(await openRecord(key, place, record)).toHaveLength(plainLength - 2);
  });

  test.each([
    ['a browser that inflates by itself', DecompressionStream],
    ['one that does not know how', undefined],
  ])('opens when it is long, in %s', async (_, native) => {
    vi.resetModules();
    vi.stubGlobal('DecompressionStream', native);
    try {
      const { openRecord: openHere } = await import('./sealed-record.ts');
      for (const length of [32 * 1024 - 1, 32 * 1024, 300_000]) {
        const content = Array.from({ length: Math.ceil(length / 8) }, (_, i) => i.toString(36).padStart(8)).join('');
        const text = content.slice(0, length - 2);
        expect((await openHere(key, place, await sealRecord(key, place, text))) === text).toBe(true);
      }
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('does not open under another key, nor in another place', async () => {
    const record = await sealRecord(key, place, 'Nomsa');
    await expect(openRecord(await keyOf(2), place, record)).rejects.toThrow(DamagedRecord);
    for (const elsewhere of [['streams', 'thandi', 3], ['streams', 'nomsa', 4], ['rows', 'nomsa', 3], ['streams']]) {
      await expect(openRecord(key, elsewhere, record)).rejects.toThrow(DamagedRecord);
    }
  });

  test.each([
    ['short', 'Nomsa'],
    ['deflated', 'Nomsa '.repeat(300)],
  ])('does not open when any one bit is changed: %s', async (_, content) => {
    const record = await sealRecord(key, place, content);
    for (let bit = 0; bit < record.length * 8; bit++) {
      const changed = record.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      await expect(openRecord(key, place, changed)).rejects.toThrow(DamagedRecord);
    }
  });

  test('does not open when cut short, even to nothing', async () => {
    const record = await sealRecord(key, place, 'Nomsa');
    for (let length = 0; length < record.length; length++) {
      await expect(openRecord(key, place, record.slice(0, length))).rejects.toThrow(DamagedRecord);
    }
  });

  test('says which record is damaged, and nothing of what was in it', async () => {
    const opening = openRecord(key, place, new Uint8Array(40));
    await expect(opening).rejects.toMatchObject({ place: '["streams","nomsa",3]' });
  });
});
