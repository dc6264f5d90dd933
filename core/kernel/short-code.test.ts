import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShortCode, shortCode } from './short-code.ts';

const anyId = () => fc.uuid();

describe('a short code', () => {
  test('is the same on every device, because it comes from the id', () => {
    expect(shortCode('0199f2d0-0000-7000-8000-000000000001')).toBe(shortCode('0199f2d0-0000-7000-8000-000000000001'));
  });
  test('is read back however it was typed', () => {
    fc.assert(
      fc.property(anyId(), (id) => {
        const code = shortCode(id);
        expect(readShortCode(code)).toBe(code);
        expect(readShortCode(` ${code.toLowerCase().replace('-', ' ').replaceAll('0', 'o')} `)).toBe(code);
      }),
    );
  });
  test('with one symbol wrong is always refused', () => {
    fc.assert(
      fc.property(anyId(), fc.nat(7), fc.constantFrom(...'0123456789BCDFGHJKMNPQRSTVWXYZ'), (id, at, symbol) => {
        const right = shortCode(id).replace('-', '');
        const wrong = right.slice(0, at) + symbol + right.slice(at + 1);
        fc.pre(wrong !== right);
        expect(readShortCode(wrong)).toBeUndefined();
      }),
    );
  });
  test.each(['', 'K7Q', 'AAAA-AAAA', 'U2345678', '0123-45678'])('%j is not a code', (typed) => {
    expect(readShortCode(typed)).toBeUndefined();
  });
});
