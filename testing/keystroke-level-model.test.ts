import { expect, test } from 'vitest';
import { secondsFor } from './keystroke-level-model.ts';

const nothing = { taps: 0, choices: 0, letters: 0, fields: 0, swipes: 0 };

test('each operator costs its seconds, and doing nothing costs none', () => {
  expect(secondsFor(nothing)).toBe(0);
  expect(secondsFor({ ...nothing, taps: 10 })).toBeCloseTo(16.4);
  expect(secondsFor({ ...nothing, taps: 10, choices: 10 })).toBeCloseTo(29.9);
  expect(secondsFor({ ...nothing, fields: 1, letters: 10 })).toBeCloseTo(5.05);
  expect(secondsFor({ ...nothing, swipes: 5 })).toBeCloseTo(3);
});
