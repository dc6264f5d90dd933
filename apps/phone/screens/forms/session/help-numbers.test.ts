import { expect, test } from 'vitest';
import { helpNumberFor } from './help-numbers.ts';

test('where no number was called and checked, none is shown', () => {
  expect(helpNumberFor({ id: 'maputsoe', country: 'LS' })).toBe(undefined);
});
