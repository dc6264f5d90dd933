import { describe, expect, test } from 'vitest';
import { typedNumber } from './number-text.ts';

const weight = { decimals: 1, digits: 3 };
const typed = (keys: string, limits = weight) => [...keys].reduce((text, key) => typedNumber(text, key, limits), '');

describe('typing a number', () => {
  test.each([
    ['a comma or a point', '3,4', '3.4'],
    ['no whole part', ',5', '0.5'],
    ['a leading nought', '07', '7'],
    ['a second comma', '3,,4', '3.4'],
    ['more decimals than are asked for', '3,45', '3.4'],
    ['more digits than are possible', '12345', '123'],
  ])('understands %s', (_, keys, number) => {
    expect(typed(keys)).toBe(number);
  });

  test('has no comma where whole numbers are asked for', () => {
    expect(typed('1,2', { decimals: 0, digits: 3 })).toBe('12');
  });
});
