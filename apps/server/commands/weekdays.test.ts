import { expect, test } from 'vitest';
import { weekdaysFrom } from './weekdays.ts';

test.each([
  ['mon', [1]],
  ['thu, MON', [1, 4]],
  ['sun', [7]],
  ['none', []],
])('%s', (text, days) => {
  expect(weekdaysFrom(text, '--antenatal')).toEqual(days);
});
test.each(['', 'monday', 'mon,mon', 'mon;thu', '1'])(
  '"%s" is refused in one sentence that names the option',
  (text) => {
    expect(() => weekdaysFrom(text, '--antenatal')).toThrow(/^--antenatal takes weekdays/);
  },
);
