import { monthlyLines } from '@thari/indicators/monthly/monthly-lines';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import type { SyncState } from '../../engine/engine-api.ts';
import type { NumbersCounted } from '../../engine/numbers/numbers-answer.ts';
import { hintsAtIt } from '../../words/disclosing.ts';
import { saying } from '../preview/known-to-tests.ts';
import { knownView } from './known-view.ts';
import { clearRows, lineRows } from './line-rows.ts';
import { lastMonths, monthBefore, weekOf } from './month-of.ts';
import { monthView } from './month-view.ts';
import { outcomesView } from './outcomes-view.ts';

const today = on('2026-11-24');
const { t, say } = saying;
const cell = (line: string, figure: 'numerator' | 'denominator', band: string, count: number) => ({
  line,
  figure,
  band,
  count,
});
const counted = (...cells: ReturnType<typeof cell>[]): NumbersCounted => ({
  is: 'counted',
  women: 80,
  stillComing: 0,
  periods: [{ period: monthBefore(today, 0), cells }],
  ofTheSite: undefined,
});
const rowsOf = (numbers: NumbersCounted, revealed = false) =>
  monthView(numbers, { t, revealed }).flatMap(({ rows }) => rows.map(({ label, value }) => `${label}: ${value}`));

test('every row counts a box that the definitions have, and every line of the form has a row', () => {
  const known = new Map(monthlyLines.map(({ id, bands }) => [id, Object.keys(bands)]));
  for (const { line, bands = [] } of [...Object.values(lineRows), ...Object.values(clearRows)])
    expect(known.get(line), line).toEqual(expect.arrayContaining([...bands]));
  expect(new Set(Object.values(lineRows).map(({ line }) => line))).toEqual(new Set(known.keys()));
  for (const { line, isShare } of Object.values(lineRows))
    if (isShare) expect(monthlyLines.find(({ id }) => id === line)?.isRatio, line).toBe(true);
});

describe('the month', () => {
  const joined = counted(
    cell('new-clients', 'numerator', 'pregnant-positive-new', 1),
    cell('new-clients', 'numerator', 'pregnant-negative', 3),
  );
  test('puts those who joined into one box before the birth, and splits it behind "Show clear words" only', () => {
    expect(rowsOf(joined)).toContain('Before the birth: 4');
    expect(rowsOf(joined).filter(hintsAtIt)).toEqual([]);
    expect(rowsOf(joined, true)).toEqual(expect.arrayContaining(['Pregnant, HIV negative: 3']));
  });
  test('never opens a box of a status to a list of names', () => {
    const rows = monthView(joined, { t, revealed: true }).flatMap((section) => section.rows);
    expect(rows.filter(({ key, opens }) => key in clearRows && opens)).toEqual([]);
    expect(rows.find(({ key }) => key === 'new-all')?.opens).toBe('new-all');
  });
  test('says a part as so many of so many, and nothing where there was nobody', () => {
    const kept = counted(cell('visits-kept', 'denominator', 'due', 15), cell('visits-kept', 'numerator', 'kept', 12));
    expect(rowsOf(kept)).toContain('She came: 12 of 15');
    expect(rowsOf(counted()).filter((row) => row.startsWith('She came'))).toEqual([]);
  });
  test('has no place for groups and talks until the site counts them', () => {
    const site = { supportGroups: 2, supportGroupAttendance: 19, healthTalks: 8, healthTalkAttendance: 120 };
    expect(rowsOf({ ...counted(), ofTheSite: site })).toContain('Came to groups: 19');
    expect(rowsOf(counted()).filter((row) => row.includes('groups'))).toEqual([]);
  });
});

describe('a period', () => {
  test('of a month that is under way ends today, and of an earlier one on its last day', () => {
    expect(monthBefore(today, 0)).toEqual({ from: '2026-11-01', to: '2026-11-24' });
    expect(monthBefore(today, 9)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(monthBefore(on('2026-11-30'), 0).to).toBe('2026-11-30');
  });
  test('of six months begins with the oldest', () => {
    expect(lastMonths(on('2026-03-31'), 6).map(({ from }) => from.slice(0, 7))).toEqual([
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
    ]);
  });
  test.each([
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2026-11-24', '2026-11-23'],
  ])('of the week of %s begins on Monday %s', (day, monday) => {
    expect(weekOf(on(day)).from).toBe(monday);
  });
});

test('an outcome of nobody has no bar and says so', () => {
  const kept = counted(cell('visits-kept', 'denominator', 'due', 4), cell('visits-kept', 'numerator', 'kept', 3));
  const [visits, searches] = outcomesView(kept, { t, say, revealed: false });
  expect(visits?.bars).toEqual([{ label: 'November 2026, so far', text: '3 of 4', value: 75 }]);
  expect(searches?.bars).toMatchObject([{ text: 'none', value: undefined }]);
});

describe('that the server knows the same', () => {
  const sent: SyncState = {
    unsent: 0,
    refused: 0,
    lastSyncAt: '2026-11-24T07:14:00',
    busy: false,
    fill: { state: 'complete', pairs: 80, of: 80 },
    problem: undefined,
  };
  const noteOf = (numbers: NumbersCounted, sync: SyncState) => knownView(numbers, sync, { t, say, today }).note;
  test('is said when nothing waits on either side', () => {
    expect(noteOf(counted(), sent)).toBe(t.numbers.known.equal);
  });
  test.each([
    ['an entry is not sent', counted(), { ...sent, unsent: 1 }],
    ['an entry was refused', counted(), { ...sent, refused: 1 }],
    ['a story is still coming', { ...counted(), stillComing: 1 }, sent],
    ['nothing was ever sent', counted(), { ...sent, lastSyncAt: undefined }],
  ])('is not said while %s', (_, numbers, sync) => {
    expect(noteOf(numbers, sync)).toBe(t.numbers.known.notEqual);
  });
});
