import { calendarDate } from '@thari/kernel/calendar-date';
import { expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { faultsOf, type Signing } from './signing.ts';

const t = en.protocol.sign;
const today = calendarDate('2026-06-01');
const whole: Signing = {
  name: 'Sister Dube',
  profession: 'Midwife',
  registration: '',
  text: '',
  on: today,
  verified: [],
};
const faults = (part: Partial<Signing>) => faultsOf({ ...whole, ...part }, today, t);

test('a signature with a name, a profession and a day is whole, with or without a number', () => {
  expect(faults({})).toEqual({});
});
test('a name or a profession of spaces is none', () => {
  expect(faults({ name: '   ', profession: ' ' })).toEqual({ name: t.nameMissing, profession: t.professionMissing });
});
test.each([
  ['2026-05-31', undefined],
  ['2026-06-01', undefined],
  ['2026-06-02', t.onMissing],
])('signed on %s, read on 2026-06-01', (day, fault) => {
  expect(faults({ on: calendarDate(day) }).on).toBe(fault);
});
test('half a day is no day', () => {
  expect(faults({ on: undefined, text: '2026-05-' }).on).toBe(t.onMissing);
});
