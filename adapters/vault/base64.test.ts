import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64, NotBase64, toBase64 } from './base64.ts';

describe('base64', () => {
  test('is the same text that everybody else writes, there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(text)).toEqual(bytes);
      }),
    );
  });

  test('takes bytes longer than one chunk', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => i % 251);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });

  test.each([
    ['white space', 'AAA A==='],
    ['a line end', 'AAAA\nAAA'],
    ['no padding', 'AAA'],
    ['the URL alphabet', 'AA-_'],
    ['padding in the middle', 'AA==AAAA'],
    ['bits left over', 'AAB='],
    ['more bits left over', 'AB=='],
    ['three paddings', 'A==='],
  ])('refuses %s', (_, text) => {
    expect(() => fromBase64(text)).toThrow(NotBase64);
  });
});
