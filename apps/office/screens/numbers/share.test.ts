import { expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { shareSaid } from './share.ts';

test.each([
  [1, 2, '50 %'],
  [1, 8, '13 %'], // 12.5
  [1, 3, '33 %'],
  [2, 3, '67 %'],
  [0, 7, '0 %'],
  [7, 7, '100 %'],
  [1, 400, 'under 1 %'],
  [399, 400, 'over 99 %'],
  [3, 2, '150 %'], // babies of women who joined before the period
])('%i of %i is %s', (count, total, said) => {
  expect(shareSaid(count, total, en)).toBe(said);
});
test.each([0, null])('of %s there is no share, and never 0 %% or NaN', (total) => {
  expect(shareSaid(0, total, en)).toBeUndefined();
  expect(shareSaid(5, total, en)).toBeUndefined();
});
