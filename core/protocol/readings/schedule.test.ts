import { addDays, type CalendarDate, calendarDate as on } from '@thari/kernel/calendar-date';
import { expect, test } from 'vitest';
import { months } from '../span.ts';
import { along, type Point, recurring } from './schedule.ts';

const point = (key: string, fromOn: CalendarDate, facts: Partial<Point> = {}): Point => ({
  key,
  fromOn,
  dueOn: addDays(fromOn, 7),
  lateAfterOn: addDays(fromOn, 10),
  ...facts,
});
const points = [point('first', on('2026-03-01')), point('second', on('2026-04-01'))];
const read = (facts: Partial<Parameters<typeof along>[0]> = {}) =>
  along({ points, doneOn: [], since: on('2026-01-01'), lastOn: on('2026-05-31'), ...facts });
const keys = (facts: Partial<Parameters<typeof along>[0]>) => read(facts).map(({ key }) => key);

test('each place has its stretch, to the day before the next one and the last to the end of the schedule', () => {
  expect(read().map(({ window }) => [window.fromOn, window.lastOn])).toEqual([
    ['2026-03-01', '2026-03-31'],
    ['2026-04-01', '2026-05-31'],
  ]);
});
test('a schedule without an end leaves its last place open', () => {
  expect(read({ lastOn: undefined }).at(-1)?.window.lastOn).toBeUndefined();
});
test.each([
  ['2026-02-28', [undefined, undefined]],
  ['2026-03-01', ['2026-03-01', undefined]],
  ['2026-03-31', ['2026-03-31', undefined]],
  ['2026-04-01', [undefined, '2026-04-01']],
  ['2026-05-31', [undefined, '2026-05-31']],
  ['2026-06-01', [undefined, undefined]],
])('what was done on %s belongs to the stretch it was done in', (day, expected) => {
  const days = read({ doneOn: [on(day)] }).map(({ settled }) => (settled?.how === 'done' ? settled.on : undefined));
  expect(days).toEqual(expected);
});
test('it is done on the first of several days, in whatever order they were written down', () => {
  const doneOn = [on('2026-03-09'), on('2026-03-02'), on('2026-03-05')];
  expect(read({ doneOn })[0]?.settled).toEqual({ how: 'done', on: '2026-03-02' });
});
test('what was done before it is asked counts where the place says so', () => {
  const early = [point('first', on('2026-03-01'), { countsFromOn: on('2026-02-10') })];
  const settled = (day: string) => read({ points: early, doneOn: [on(day)] })[0]?.settled?.how;
  expect([settled('2026-02-09'), settled('2026-02-10'), settled('2026-02-11')]).toEqual([undefined, 'done', 'done']);
});
test.each([
  ['2026-03-30', ['first', 'second']],
  ['2026-03-31', ['first', 'second']],
  ['2026-04-01', ['second']],
])('since %s what had passed before is not asked for', (since, expected) => {
  expect(keys({ since: on(since) })).toEqual(expected);
});
test('what was done in a stretch stays, though it had passed before somebody was known', () => {
  expect(keys({ since: on('2026-04-02'), doneOn: [on('2026-03-05')] })).toEqual(['first', 'second']);
});
test.each([
  ['2026-03-31', ['first']],
  ['2026-04-01', ['first', 'second']],
  ['2026-02-28', []],
])('a schedule that ends on %s has no place that begins after it', (lastOn, expected) => {
  expect(keys({ lastOn: on(lastOn) })).toEqual(expected);
});
test('a schedule that ends inside a stretch ends that stretch', () => {
  expect(read({ lastOn: on('2026-03-10') })[0]?.window.lastOn).toBe('2026-03-10');
});

const again = (doneOn: readonly string[], lastOn?: string) =>
  recurring({
    from: on('2026-03-01'),
    every: months(3),
    doneOn: doneOn.map(on),
    graceDays: 7,
    lastOn: lastOn ? on(lastOn) : undefined,
  });

test('what recurs is wanted from its first day on, late after the days of grace', () => {
  expect(again([])).toEqual({
    key: 'from-2026-03-01',
    window: { fromOn: '2026-03-01', dueOn: '2026-03-01', lateAfterOn: '2026-03-08', lastOn: undefined },
    settled: undefined,
  });
});
test.each([
  ['2026-02-28', '2026-03-01'],
  ['2026-03-01', '2026-06-01'],
  ['2026-03-02', '2026-06-02'],
])('done on %s it is wanted on %s', (day, dueOn) => {
  expect(again([day])?.window.dueOn).toBe(dueOn);
});
test('it counts from the last time it was done, in whatever order they were written down', () => {
  expect(again(['2026-06-05', '2026-03-03'])?.key).toBe('after-2026-06-05');
});
test.each([
  ['2026-05-31', undefined],
  ['2026-06-01', '2026-06-01'],
  ['2026-06-02', '2026-06-01'],
])('when it makes sense until %s it is wanted on %s', (lastOn, dueOn) => {
  expect(again(['2026-03-01'], lastOn)?.window.dueOn).toBe(dueOn);
});
