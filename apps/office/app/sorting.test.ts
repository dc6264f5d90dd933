import { expect, test } from 'vitest';
import { sortingAsked, sortingSaid } from './sorting.ts';

test.each(['seen', '-seen'])('the order "%s" comes back from the address as it went', (text) => {
  const sorting = sortingAsked(text);
  expect(sorting && sortingSaid(sorting)).toBe(text);
});
test('no order is asked for until she asks', () => {
  expect(sortingAsked(undefined)).toBeUndefined();
});
