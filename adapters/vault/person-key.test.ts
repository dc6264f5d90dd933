import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gcmKey } from './aes-gcm.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { utf8 } from './bytes.ts';
import { CannotOpen } from './cannot-open.ts';
import { newPersonKey, openPrivate, sealPrivate } from './person-key.ts';
import { sealFor } from './versioned-seal.ts';

const place = { personKey: newPersonKey(), personId: 'nomsa', eventId: 'enrolled' };
const content = { name: 'Nomsa', phone: '+27 82 000 0000' };

describe('a private part', () => {
  test('opens again to the same words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.string({ unit: 'binary' }), { maxKeys: 4 }), async (words) => {
        expect(await openPrivate(place, await sealPrivate(place, words))).toEqual({ ...words });
      }),
    );
  });

  test.each([
    ['under another key', { personKey: newPersonKey() }],
    ['as the words of another person', { personId: 'thandi' }],
    ['in another event', { eventId: 'corrected' }],
    ['where two names run together', { personId: 'enrollednomsa', eventId: '' }],
  ])('does not open %s', async (_, elsewhere) => {
    const sealed = await sealPrivate(place, content);
    await expect(openPrivate({ ...place, ...elsewhere }, sealed)).rejects.toThrow(CannotOpen);
  });

  test('does not open when any one bit is changed', async () => {
    const sealed = fromBase64(await sealPrivate(place, content));
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = sealed.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      await expect(openPrivate(place, toBase64(changed))).rejects.toThrow(CannotOpen);
    }
  });

  test.each(['', 'AAAA', 'not base64!', 'AQ=='])('does not open from %o', async (sealed) => {
    await expect(openPrivate(place, sealed)).rejects.toThrow(CannotOpen);
  });

  test('does not show by its length how long a name is', async () => {
    const length = async (name: string) => fromBase64(await sealPrivate(place, { name })).length;
    const around = '{"name":""}'.length;
    expect(await length('')).toBe(await length('x'.repeat(64 - around)));
    expect(await length('x'.repeat(65 - around))).toBe((await length('')) + 64);
  });

  test.each(['[]', 'null', '"Nomsa"', '{"age":31}', '{', '\xff'])('is refused when it holds %s', async (inside) => {
    const sealed = await sealFor(
      { purpose: 'thari private part', names: [place.eventId, place.personId] },
      await gcmKey(place.personKey),
      utf8(inside),
    );
    await expect(openPrivate(place, toBase64(sealed))).rejects.toThrow(CannotOpen);
  });
});
