import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { at } from '../window.ts';
import { everyWorkingDay } from './clinic-days.ts';
import { days, propose, stretch, thing, today, trips } from './trips-for-tests.ts';

describe('the days of the site', () => {
  const check = thing({ window: stretch('2026-03-09', '2026-03-11') });

  test.each([
    ['2026-03-08', '2026-03-09'],
    ['2026-03-09', '2026-03-10'],
    ['2026-03-10', '2026-03-09'],
  ])('with a holiday on %s she comes on %s', (holiday, day) => {
    expect(days([check], { holidays: new Set([on(holiday)]) })).toEqual([day]);
    expect(days([check], { closedOn: new Set([on(holiday)]) })).toEqual([day]);
  });
  test.each([
    [1, '2026-03-09'],
    [2, '2026-03-10'],
    [3, '2026-03-11'],
  ])('offered on weekday %i it is done on %s', (weekday, day) => {
    const { trips, impossible } = propose([check], { clinicDays: { ...everyWorkingDay, 'baby-clinic': [weekday] } });
    expect(trips.map(({ on }) => on)).toEqual([day]);
    expect(impossible).toEqual([]);
  });
  test('offered on no day of its window, it is said to be so and done on the first day after', () => {
    const { trips, impossible } = propose([check], { clinicDays: { ...everyWorkingDay, 'baby-clinic': [4] } });
    expect(impossible).toEqual([{ id: 'thandi-check', on: '2026-03-12' }]);
    expect(trips).toMatchObject([{ on: '2026-03-12', items: ['thandi-check'] }]);
  });
  test.each([
    ['2026-03-11', undefined],
    ['2026-03-12', '2026-03-12'],
    ['2026-03-13', '2026-03-12'],
  ])('making sense until %s, it is done late on %s', (lastOn, day) => {
    const item = thing({ window: { ...check.window, lastOn: on(lastOn) } });
    const { trips, impossible } = propose([item], { clinicDays: { ...everyWorkingDay, 'baby-clinic': [4] } });
    expect(impossible).toEqual([{ id: 'thandi-check', on: day }]);
    expect(trips).toHaveLength(day ? 1 : 0);
  });
  test('what the site never offers has no day', () => {
    const { impossible, saves } = propose([check], { clinicDays: { ...everyWorkingDay, 'baby-clinic': [] } });
    expect(impossible).toEqual([{ id: 'thandi-check', on: undefined }]);
    expect(saves).toEqual({ withoutIt: 0, trips: 0, saved: 0 });
  });
});

describe('what is late', () => {
  const late = thing({ window: stretch('2026-02-02', '2026-02-06') });

  test('is done on the next day its clinic is held', () => {
    expect(days([late])).toEqual([today]);
    expect(days([late], { clinicDays: { ...everyWorkingDay, 'baby-clinic': [3] } })).toEqual(['2026-03-04']);
  });
  test.each([
    ['2026-03-15', '2026-03-16', 1],
    ['2026-03-16', '2026-03-16', 1],
    ['2026-03-17', '2026-03-02', 2],
  ])('waits up to two weeks for a day on which she comes anyway: from %s', (from, first, count) => {
    const hers = thing({ id: 'nomsa-check', what: 'her-check', window: stretch(from, '2026-03-27') });
    expect(days([late, hers])[0]).toBe(first);
    expect(days([late, hers])).toHaveLength(count);
  });
  test('is not asked for when its time has run out', () => {
    const over = { ...late, window: { ...late.window, lastOn: on('2026-03-01') } };
    expect(trips([over])).toEqual([]);
    expect(trips([{ ...over, window: { ...over.window, lastOn: today } }])).toHaveLength(1);
  });
});

describe('what cannot wait', () => {
  const urgent = thing({ id: 'thandi-nurse', what: 'nurse-today', priority: 'a' });
  const saturday = on('2026-03-07');

  test('is done today, even if there were time and something else could be done later with it', () => {
    const withTime = { ...urgent, window: at(today, 7) };
    expect(days([withTime, thing({ window: stretch('2026-03-04', '2026-03-06') })])).toEqual([today, '2026-03-04']);
  });
  test('and on the next day with a nurse when there is none today', () => {
    const { trips, impossible } = propose([{ ...urgent, window: at(saturday, 3) }], {}, saturday);
    expect(trips.map(({ on }) => on)).toEqual(['2026-03-09']);
    expect(impossible).toEqual([]);
    expect(propose([{ ...urgent, window: at(saturday) }], {}, saturday).impossible).toEqual([
      { id: 'thandi-nurse', on: '2026-03-09' },
    ]);
  });
  test('a mentor mother alone is no nurse', () => {
    const clinicDays = { ...everyWorkingDay, mentor: [1, 2, 3, 4, 5, 6] };
    expect(days([{ ...urgent, window: at(saturday, 3) }], { clinicDays }, saturday)).toEqual(['2026-03-09']);
  });
  test('a second sample does not wait for the clinic’s weekday, an ordinary one does', () => {
    const clinicDays = { ...everyWorkingDay, 'baby-clinic': [4] };
    const second = thing({ what: 'baby-second-check', priority: 'a', window: at(today, 7) });
    expect(days([second], { clinicDays })).toEqual([today]);
    expect(days([{ ...second, priority: 'b' }], { clinicDays })).toEqual(['2026-03-05']);
    expect(days([{ ...second, window: at(addDays(today, 1), 7) }], { clinicDays })).toEqual(['2026-03-05']);
  });
});
