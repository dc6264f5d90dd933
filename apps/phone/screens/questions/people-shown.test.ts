import { describe, expect, test } from 'vitest';
import { peopleShown } from './people-shown.ts';

const women = Array.from({ length: 30 }, (_, i) => ({ value: `w${i}`, label: `Woman ${i}`, sub: `K7Q2-M9F${i}` }));
const named = [{ value: 'n', label: 'Noémi', sub: 'AAAA-BBBB' }, ...women];

describe('of many women', () => {
  test('a dozen are drawn, and the others are counted', () => {
    expect(peopleShown(women, [], '')).toEqual({ shown: women.slice(0, 12), more: 18 });
  });
  test('those who were chosen stay on top whatever is typed', () => {
    const { shown } = peopleShown(named, ['w29'], 'noemi');
    expect(shown.map(({ value }) => value)).toEqual(['w29', 'n']);
  });
  test.each(['noemi', 'NOÉ', 'aaaa bbbb', 'aaaa-b'])('%j finds her', (typed) => {
    expect(peopleShown(named, [], typed).shown.map(({ value }) => value)).toEqual(['n']);
  });
  test('letters that nobody has find nobody', () => {
    expect(peopleShown(named, [], 'xyz')).toEqual({ shown: [], more: 0 });
  });
});
