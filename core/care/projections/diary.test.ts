import { addDays, type CalendarDate, calendarDate as on } from '@thari/kernel/calendar-date';
import { grace, maputsoeClinic, nomsa, thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { comingDays, diaryOn } from './diary.ts';
import type { DiaryItem, DiaryRow, DiaryVisit } from './diary-row.ts';

const today = on('2026-03-02');
const row = (changes: Partial<DiaryRow> = {}): DiaryRow => ({
  pairId: nomsa.pair,
  motherId: nomsa.id,
  site: maputsoeClinic.id,
  assignedTo: grace.id,
  babies: [{ infantId: thandi.id, bornOn: on('2026-01-15') }],
  expectedOn: undefined,
  items: [],
  visits: [],
  lastSeenOn: on('2026-02-01'),
  mayCall: true,
  hasLeft: false,
  bereaved: false,
  ...changes,
});
const item = (fromOn: string, lateAfterOn: string, lastOn?: string): DiaryItem => ({
  what: 'baby-check',
  about: thandi.id,
  rule: 'infant-tests',
  priority: 'b',
  fromOn: on(fromOn),
  dueOn: on(lateAfterOn),
  lateAfterOn: on(lateAfterOn),
  lastOn: lastOn === undefined ? undefined : on(lastOn),
});
const visit = (dueOn: CalendarDate, changes: Partial<DiaryVisit> = {}): DiaryVisit => ({
  appointmentId: 'a',
  dueOn,
  time: undefined,
  reasons: ['baby-check'],
  status: 'booked',
  attempts: 0,
  ...changes,
});
const section = (changes: Partial<DiaryRow>, day = today) =>
  diaryOn([row(changes)], day).map((entry) => `${entry.section} ${entry.daysLate}`);

describe('something to be done, without a visit booked', () => {
  const items = [item('2026-03-02', '2026-03-09')];
  test.each([
    ['fifteen days before', '2026-02-15', []],
    ['fourteen days before', '2026-02-16', ['coming 0']],
    ['the day before', '2026-03-01', ['coming 0']],
    ['the first day', '2026-03-02', ['today 0']],
    ['the last day', '2026-03-09', ['today 0']],
    ['the day after', '2026-03-10', ['late 1']],
  ])('%s it is %s: %j', (_, day, expected) => {
    expect(section({ items }, on(day))).toEqual(expected);
  });
  test('is not asked for any more once something else has taken its place', () => {
    const past = [item('2026-02-01', '2026-02-10', '2026-03-01')];
    expect(section({ items: past }, on('2026-03-01'))).toEqual(['late 19']);
    expect(section({ items: past }, on('2026-03-02'))).toEqual([]);
  });
});

describe('a booked visit', () => {
  test.each([
    ['the day before', addDays(today, 1), ['coming 0']],
    ['its day', today, ['today 0']],
    ['the day after', addDays(today, -1), ['late 1']],
    ['further away than the diary looks', addDays(today, comingDays + 1), []],
  ])('on %s reads %j', (_, dueOn, expected) => {
    expect(section({ visits: [visit(dueOn)] })).toEqual(expected);
  });
  test('gathers what is due: it waits for the day she comes', () => {
    expect(section({ items: [item('2026-03-01', '2026-03-09')], visits: [visit(addDays(today, 3))] })).toEqual([
      'coming 0',
    ]);
  });
  test('does not hide what is already late', () => {
    expect(section({ items: [item('2026-02-01', '2026-03-01')], visits: [visit(addDays(today, 3))] })).toEqual([
      'late 1',
    ]);
  });
});

test('late comes first, then today by the hour, then what is coming', () => {
  const rows = [
    row({ pairId: 'c', visits: [visit(addDays(today, 2))] }),
    row({ pairId: 'b', visits: [visit(today, { time: '11:00' })] }),
    row({ pairId: 'a', visits: [visit(today, { time: '09:30' })] }),
    row({ pairId: 'd', visits: [visit(addDays(today, -9), { status: 'missed', attempts: 2 })] }),
  ];
  expect(diaryOn(rows, today).map(({ row: { pairId } }) => pairId)).toEqual(['d', 'a', 'b', 'c']);
});

test('a woman who left is in nobody’s diary', () => {
  expect(section({ hasLeft: true, visits: [visit(today)] })).toEqual([]);
});
