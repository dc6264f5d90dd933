import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { at } from '../window.ts';
import { everyWorkingDay } from './clinic-days.ts';
import { days, propose, stretch, thing, today, trips, visit } from './trips-for-tests.ts';

describe('one trip for many things', () => {
  const hers = thing({
    id: 'nomsa-check',
    about: 'nomsa',
    what: 'her-check',
    window: stretch('2026-03-09', '2026-03-20'),
  });
  const babys = thing({ window: stretch('2026-03-16', '2026-03-27') });
  const twins = thing({ id: 'themba-check', about: 'themba', window: stretch('2026-03-16', '2026-03-27') });

  test('twins of the same age come on one day', () => {
    expect(trips([babys, twins])).toEqual([['2026-03-16', 'thandi-check', 'themba-check']]);
  });
  test('mother and baby come on one day when their windows meet', () => {
    const { trips, saves } = propose([hers, babys, twins]);
    expect(trips).toEqual([
      { on: '2026-03-16', isBooked: false, items: ['nomsa-check', 'thandi-check', 'themba-check'] },
    ]);
    expect(saves).toEqual({ withoutIt: 2, trips: 1, saved: 1 });
  });
  test('and on two where they do not', () => {
    const later = thing({ window: stretch('2026-03-21', '2026-03-27') });
    expect(days([hers, later])).toEqual(['2026-03-09', '2026-03-23']);
  });
  test('fewest days count, not the most things on the first of them', () => {
    // The Monday suits three of them, and is wrong all the same: Tuesday and Wednesday suit everybody.
    const clinicDays = {
      ...everyWorkingDay,
      antenatal: [1, 2],
      postnatal: [1, 3],
      immunisation: [2],
      'her-clinic': [3],
      'baby-clinic': [1, 2],
    };
    const window = stretch('2026-03-09', '2026-03-13');
    const items = (['antenatal-visit', 'postnatal-visit', 'vaccine', 'her-check', 'baby-check'] as const).map((what) =>
      thing({ id: what, what, window }),
    );
    expect(days(items, { clinicDays })).toEqual(['2026-03-10', '2026-03-11']);
  });
  test('of as few days, those that do nothing after its due day', () => {
    const clinicDays = { ...everyWorkingDay, 'baby-clinic': [2, 4], 'her-clinic': [2, 4] };
    const due = thing({ window: stretch('2026-03-09', '2026-03-20', '2026-03-11') });
    expect(days([due, { ...hers, window: stretch('2026-03-10', '2026-03-20') }], { clinicDays })).toEqual([
      '2026-03-10',
    ]);
  });
});

describe('a booked visit', () => {
  const check = thing({ window: stretch('2026-03-09', '2026-03-20') });

  test('costs nothing, so that what can be done on it is', () => {
    expect(propose([check, visit('2026-03-18')])).toMatchObject({
      trips: [{ on: '2026-03-18', isBooked: true, items: ['visit-2026-03-18', 'thandi-check'] }],
      saves: { withoutIt: 2, trips: 1, saved: 1 },
    });
  });
  test.each([
    ['2026-03-06', 2],
    ['2026-03-09', 1],
    ['2026-03-20', 1],
    ['2026-03-23', 2],
  ])('on %s and a window from the 9th to the 20th are %i trips', (day, count) => {
    expect(days([check, visit(day)])).toHaveLength(count);
  });
  test('beyond the horizon costs nothing either, when something can wait for it', () => {
    const canWait = thing({ window: stretch('2026-03-09', '2026-03-20', '2026-03-13') });
    expect(propose([canWait, visit('2026-03-20')], { horizonDays: 11 })).toMatchObject({
      trips: [{ on: '2026-03-20', isBooked: true }],
    });
    expect(days([visit('2026-03-20')], { horizonDays: 18 })).toEqual(['2026-03-20']);
    expect(days([visit('2026-03-20')], { horizonDays: 17 })).toEqual([]);
  });
  test('on a day without the baby’s clinic does not help', () => {
    const clinicDays = { ...everyWorkingDay, 'baby-clinic': [1] };
    expect(days([check, visit('2026-03-18')], { clinicDays })).toEqual(['2026-03-09', '2026-03-18']);
  });
  test('on a closed day is in vain, and no trip', () => {
    const proposal = propose([check, visit('2026-03-18')], { holidays: new Set([on('2026-03-18')]) });
    expect(proposal.inVain).toEqual(['visit-2026-03-18']);
    expect(proposal.trips.map(({ on }) => on)).toEqual(['2026-03-09']);
  });
  test('of yesterday is no trip any more; somebody has only to say whether she came', () => {
    expect(trips([visit('2026-03-01')])).toEqual([]);
    expect(trips([visit('2026-03-02')])).toHaveLength(1);
  });
});

test('on its own, each thing would be done on its due day, or the next that is open, or the last before', () => {
  const one = thing({ window: stretch('2026-03-02', '2026-03-13', '2026-03-09') });
  expect(propose([one, visit('2026-03-09')]).saves.withoutIt).toBe(1);
  expect(propose([one, visit('2026-03-10')]).saves.withoutIt).toBe(2);
  const weekly = { ...everyWorkingDay, 'baby-clinic': [2] };
  expect(propose([one, visit('2026-03-10')], { clinicDays: weekly }).saves.withoutIt).toBe(1);
  const before = thing({ window: stretch('2026-03-02', '2026-03-16') });
  expect(propose([before, visit('2026-03-10')], { clinicDays: weekly }).saves.withoutIt).toBe(1);
});

describe('what causes no trip', () => {
  const check = thing({ window: stretch('2026-03-09', '2026-03-20') });

  test.each(['2026-03-08', '2026-03-09', '2026-03-10'])(
    'a talk whenever she comes, until %s, rides along if it can',
    (until) => {
      const window = { ...stretch('2026-03-02', '2026-03-02'), lastOn: on(until) };
      const talk = thing({ id: 'talk', what: 'talk', asked: 'when-she-comes', window });
      expect(trips([talk])).toEqual([]);
      expect(trips([check, talk])).toEqual([['2026-03-09', 'thandi-check', ...(until < '2026-03-09' ? [] : ['talk'])]]);
    },
  );
  test('a talk whose day has long passed rides along all the same', () => {
    const talk = thing({
      id: 'talk',
      what: 'talk',
      asked: 'when-she-comes',
      window: stretch('2026-02-02', '2026-02-09'),
    });
    expect(trips([check, talk])).toEqual([['2026-03-09', 'thandi-check', 'talk']]);
  });
  test('what is due beyond the horizon rides along once its window is open', () => {
    const far = thing({ id: 'far', what: 'vaccine', window: stretch('2026-03-09', '2026-06-30') });
    expect(trips([far], { horizonDays: 119 })).toEqual([]);
    expect(trips([far], { horizonDays: 120 })).toEqual([['2026-03-09', 'far']]);
    expect(trips([check, far], { horizonDays: 30 })).toEqual([['2026-03-09', 'thandi-check', 'far']]);
  });
  test('a search, a question by telephone, being there for her and the laboratory', () => {
    const none = [
      thing({ what: 'find-her' }),
      thing({ what: 'baby-expected' }),
      thing({ what: 'be-there', priority: 'a' }),
      thing({ what: 'baby-result', actor: 'laboratory' }),
    ];
    expect(trips(none)).toEqual([]);
  });
  test('what is done, waits for an answer, or stopped', () => {
    expect(trips([thing({ settled: { how: 'done', on: today } })])).toEqual([]);
    expect(trips([thing({ settled: { how: 'waiting', since: today } })])).toEqual([]);
    expect(trips([thing({ settled: { how: 'stopped', why: 'died' } })])).toEqual([]);
  });
  test('nothing at all', () => {
    expect(propose([])).toEqual({
      trips: [],
      saves: { withoutIt: 0, trips: 0, saved: 0 },
      impossible: [],
      inVain: [],
    });
  });
});

test('many things over months stay exact: a monthly check for each of two babies and their mother is one trip a month', () => {
  const items = [0, 4, 8, 12, 16].flatMap((weeks) =>
    ['nomsa', 'thandi', 'themba'].map((about, i) =>
      thing({ id: `${about}-${weeks}`, about, window: at(addDays(today, weeks * 7 + i), 5) }),
    ),
  );
  expect(propose(items).saves).toEqual({ withoutIt: 15, trips: 5, saved: 10 });
});
