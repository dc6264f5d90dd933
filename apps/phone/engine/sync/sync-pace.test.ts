import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenSyncsMs, msUntilNextTry } from './sync-pace.ts';

describe('the wait before the next try', () => {
  test('doubles with each failure until it is as long as between two syncs', () => {
    const waits = [1, 2, 3, 7, 8, 60].map((failures) => msUntilNextTry(failures, () => 1));
    expect(waits).toEqual([10_000, 20_000, 40_000, 640_000, betweenSyncsMs, betweenSyncsMs]);
  });

  test('is spread by chance, over no less than half of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
        const longest = msUntilNextTry(failures, () => 1);
        const wait = msUntilNextTry(failures, () => chance);
        expect(wait).toBeGreaterThanOrEqual(longest / 2 - 1);
        expect(wait).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
