import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingInOldBrowsers } from './old-browsers.ts';

const ours = (name: string) =>
  missingInOldBrowsers.find((missing) => missing.name === name)?.is as (...args: unknown[]) => unknown;
const lists = fc.array(fc.integer({ min: -5, max: 5 }));

describe('what an old browser is given', () => {
  test('does what a new one does by itself', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: -9, max: 9 }), (list, n) => {
        const isSmall = (item: number) => item < n;
        expect(ours('at').call(list, n)).toBe(list.at(n));
        expect(ours('findLast').call(list, isSmall)).toBe(list.findLast(isSmall));
        expect(ours('findLastIndex').call(list, isSmall)).toBe(list.findLastIndex(isSmall));
        expect(ours('toSorted').call(list, (a: number, b: number) => a - b)).toEqual(list.toSorted((a, b) => a - b));
        expect(ours('toSorted').call(list)).toEqual(list.toSorted());
      }),
    );
    expect(ours('hasOwn')({ a: 1 }, 'a')).toBe(true);
    expect(ours('hasOwn')({ a: 1 }, 'toString')).toBe(false);
  });

  test('leaves a new browser as it is', () => {
    expect(String(Array.prototype.at)).toContain('native code');
  });
});
