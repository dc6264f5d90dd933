import { addDays } from '@thari/kernel/calendar-date';
import { busi, lerato, sisterDube } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { caseloadOf, rowOf, today, visit } from '../rows-for-tests.ts';
import { daysOffered, sheetAsked, sheetLines } from './day-sheet-view.ts';

const asked = sheetAsked({}, today);
const early = rowOf(
  { visits: [visit({ time: '08:30' })] },
  { pairId: lerato.pair, name: lerato.givenName, worker: { id: sisterDube.id, name: sisterDube.name } },
);
const anyHour = rowOf({ visits: [visit()] });
const written = (lines: ReturnType<typeof sheetLines>) => lines.filter(({ name }) => name !== '');

describe('who stands on the sheet of a day', () => {
  test('everybody with a booked visit, by the hour, with a first name and a code and nothing else', () => {
    const lines = sheetLines(caseloadOf(anyHour, early), asked);
    expect(written(lines)).toEqual([
      { time: '08:30', name: 'Lerato', code: 'K7Q2-M9FX' },
      { time: '', name: 'Nomsa', code: 'K7Q2-M9FX' },
    ]);
  });
  test.each([
    [-1, 0],
    [0, 1],
    [1, 0],
  ])('a visit %i days from that day is there %i times', (days, count) => {
    const row = rowOf({ visits: [visit({ dueOn: addDays(today, days) })] });
    expect(written(sheetLines(caseloadOf(row), asked))).toHaveLength(count);
  });
  test('not who has left, nor a visit that was missed already', () => {
    const left = rowOf({ visits: [visit()], hasLeft: true }, { pairId: busi.pair });
    const missed = rowOf({ visits: [visit({ status: 'missed' })] });
    expect(written(sheetLines(caseloadOf(left, missed), asked))).toEqual([]);
  });
  test('only those whom one mentor follows, where that is asked', () => {
    const hers = { ...asked, worker: sisterDube.id };
    expect(written(sheetLines(caseloadOf(anyHour, early), hers))).toMatchObject([{ name: 'Lerato' }]);
  });
  test('nobody, where empty lines are asked for', () => {
    const empty = sheetAsked({ names: 'none' }, today);
    expect(written(sheetLines(caseloadOf(anyHour, early), empty))).toEqual([]);
  });
});

test('there are always lines for whoever walks in, and a page of them on a quiet day', () => {
  expect(sheetLines(caseloadOf(), asked)).toHaveLength(22);
  const many = Array.from({ length: 40 }, (_, i) => rowOf({ visits: [visit()] }, { pairId: `${i}` }));
  expect(sheetLines(caseloadOf(...many), asked)).toHaveLength(46);
});

test.each([
  ['2026-03-09', '2026-03-10'],
  ['2026-03-10', '2026-03-10'],
  ['2026-03-16', '2026-03-16'],
  ['2026-03-17', '2026-03-10'],
  ['2026-02-31', '2026-03-10'],
])('asked for %s, the sheet is of %s', (day, got) => {
  expect(sheetAsked({ day }, today).day).toBe(got);
  expect(daysOffered(today)).toHaveLength(7);
});
