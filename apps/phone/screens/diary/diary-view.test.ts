import { addDays } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import type { NamedEntry } from '../../engine/engine-api.ts';
import { saying, toldLog } from '../preview/known-to-tests.ts';
import { diaryPageOf } from '../preview/preview-pages.ts';
import { diaryView, firstRowsOf } from './diary-view.ts';

const { today } = saying;
const page = diaryPageOf(toldLog(), today);
const [model] = page.entries;
if (!model) throw new Error('nobody is in the diary');
const entry = (changes: Partial<NamedEntry>): NamedEntry => ({
  ...model,
  attempts: 0,
  missedVisit: undefined,
  time: undefined,
  ...changes,
});
const lineOf = (changes: Partial<NamedEntry>) =>
  diaryView({ today, entries: [entry(changes)] }, false, saying).sections[0]?.lines[0];

describe('the diary', () => {
  test('has late, today and coming, in this order, and no empty part', () => {
    expect(diaryView(page, false, saying).sections.map(({ name }) => name)).toEqual(['late', 'today', 'coming']);
    const onlyComing = page.entries.filter(({ section }) => section === 'coming');
    expect(diaryView({ today, entries: onlyComing }, false, saying).sections.map(({ name }) => name)).toEqual([
      'coming',
    ]);
  });
  test('says on a row a first name, a code, and what is to be done in neutral words', () => {
    const line = lineOf({ section: 'late', daysLate: 2, whats: ['baby-check', 'her-check'] });
    expect(line).toMatchObject({ what: 'baby’s check, her own check', when: '2 days late', kind: 'late' });
    expect(line?.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });
  test.each([
    [0, 'today'],
    [1, '1 day late'],
    [2, '2 days late'],
  ])('%i days late is said as "%s"', (daysLate, when) => {
    expect(lineOf({ section: 'late', daysLate })?.when).toBe(when);
  });
  test('says the hour of today, that there is none, or nothing where no visit is booked', () => {
    const visit = { appointmentId: 'a', time: undefined, reasons: [], status: 'booked', attempts: 0 } as const;
    const booked = { ...model.row, visits: [{ ...visit, dueOn: today }] };
    expect(lineOf({ section: 'today', row: booked, time: '09:30' })?.when).toBe('09:30');
    expect(lineOf({ section: 'today', row: booked })?.when).toBe('no time');
    expect(lineOf({ section: 'today', row: { ...model.row, visits: [] } })?.when).toBe('');
  });
  test.each([
    [1, 'tomorrow 09:30'],
    [2, 'Thursday 09:30'],
    [7, 'Tue 1 December 09:30'],
  ])('%i days ahead it says "%s"', (days, when) => {
    expect(lineOf({ section: 'coming', day: addDays(today, days), time: '09:30' })?.when).toBe(when);
  });
  test('says that she did not come, and how often she was looked for', () => {
    expect(lineOf({ missedVisit: 'a', attempts: 2, whats: [] })?.what).toBe('did not come, looked for 2 times');
    expect(lineOf({ whats: [] })?.what).toBe('a visit');
  });
  test('shows her own women alone when she asks, and offers it only where there are others', () => {
    const others = [entry({ mine: true, name: 'Nomsa' }), entry({ mine: false, name: 'Other' })];
    const mine = diaryView({ today, entries: others }, true, saying);
    expect(mine.sections.flatMap(({ lines }) => lines.map(({ name }) => name))).toEqual(['Nomsa']);
    expect(mine.mayChoose).toBe(true);
    expect(diaryView({ today, entries: others.slice(0, 1) }, false, saying).mayChoose).toBe(false);
  });
  test('draws so many rows and no more, under headings that count them all', () => {
    const entries = (['late', 'late', 'today', 'coming'] as const).map((section) => entry({ section }));
    const { sections } = diaryView({ today, entries }, false, saying);
    const drawnOf = (drawn: number) =>
      firstRowsOf(sections, drawn).map(({ name, lines, count }) => `${name} ${lines.length} of ${count}`);
    expect(drawnOf(1)).toEqual(['late 1 of 2']);
    expect(drawnOf(3)).toEqual(['late 2 of 2', 'today 1 of 1']);
    expect(drawnOf(4)).toEqual(['late 2 of 2', 'today 1 of 1', 'coming 1 of 1']);
    expect(drawnOf(35)).toEqual(drawnOf(4));
  });
});
