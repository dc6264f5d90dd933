import { calendarDate as on } from '@thari/kernel/calendar-date';
import { expect, test } from 'vitest';
import { itemState, type Settled, type Window } from './rule.ts';

const window: Window = {
  fromOn: on('2026-02-12'),
  dueOn: on('2026-02-26'),
  lateAfterOn: on('2026-03-01'),
  lastOn: on('2026-10-14'),
};
const state = (day: string, settled?: Settled) => itemState({ window, settled, asked: 'on-its-day' }, on(day));

test.each([
  ['2026-02-11', 'coming'],
  ['2026-02-12', 'due'],
  ['2026-02-26', 'due'],
  ['2026-03-01', 'due'],
  ['2026-03-02', 'late'],
  ['2026-10-14', 'late'],
  ['2026-10-15', 'stopped'],
])('an item that is open reads on %s as %s', (day, expected) => {
  expect(state(day)).toBe(expected);
});
test('an item that nothing replaces stays late', () => {
  const open = { window: { ...window, lastOn: undefined }, settled: undefined, asked: 'on-its-day' } as const;
  expect(itemState(open, on('2030-01-01'))).toBe('late');
});
test.each<[Settled, string]>([
  [{ how: 'done', on: on('2026-02-20') }, 'done'],
  [{ how: 'waiting', since: on('2026-02-20') }, 'waiting'],
  [{ how: 'stopped', why: 'died' }, 'stopped'],
])('a settled item reads the same on every day', (settled, expected) => {
  expect(['2026-01-01', '2026-02-20', '2026-12-01'].map((day) => state(day, settled))).toEqual([
    expected,
    expected,
    expected,
  ]);
});
test.each([
  ['2026-02-11', 'coming'],
  ['2026-02-12', 'due'],
  ['2026-03-02', 'due'],
  ['2026-10-14', 'due'],
  ['2026-10-15', 'stopped'],
])('what is asked whenever she comes reads on %s as %s, and is never late', (day, expected) => {
  expect(itemState({ window, settled: undefined, asked: 'when-she-comes' }, on(day))).toBe(expected);
});
