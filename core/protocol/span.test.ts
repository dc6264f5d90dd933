import { calendarDate as on } from '@thari/kernel/calendar-date';
import { expect, test } from 'vitest';
import { addSpan } from './span.ts';

test.each([
  ['2026-08-31', { value: 18, unit: 'months' }, '2028-02-29'],
  ['2026-08-15', { value: 6, unit: 'weeks' }, '2026-09-26'],
  ['2026-08-15', { value: 92, unit: 'days' }, '2026-11-15'],
] as const)('%s and %o is %s', (from, span, to) => {
  expect(addSpan(on(from), span)).toBe(to);
});
