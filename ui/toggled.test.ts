import { describe, expect, test } from 'vitest';
import { toggled } from './toggled.ts';

const choices = [{ value: 'a' }, { value: 'b' }, { value: 'c' }, { value: 'none', alone: true }];
const [a, b, , none] = choices as [(typeof choices)[0], (typeof choices)[0], unknown, (typeof choices)[0]];

describe('ticking a box', () => {
  test('adds its answer in the order of the list', () => {
    expect(toggled(choices, ['b', 'c'], a, true)).toEqual(['a', 'b', 'c']);
  });

  test('of "none of these" clears the others', () => {
    expect(toggled(choices, ['a', 'b'], none, true)).toEqual(['none']);
  });

  test('of any other clears "none of these"', () => {
    expect(toggled(choices, ['none'], b, true)).toEqual(['b']);
  });
});

test('clearing a box takes away its answer only', () => {
  expect(toggled(choices, ['a', 'b'], a, false)).toEqual(['b']);
});
