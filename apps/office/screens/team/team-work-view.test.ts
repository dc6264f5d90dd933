import type { TeamWork } from '@thari/contract/office/desk';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { agreedLines, outLines } from './team-work-view.ts';

const today = on('2026-03-10');
const now = (clock: string) => ({ today, clock, words: en });
const round = { id: 'r1', worker: 'Grace', startedOn: today, leftAt: '09:00', backBy: '13:00', visits: 3 };
const action = {
  id: 'a1',
  what: 'Ask the driver.',
  by: 'nurse',
  agreedOn: on('2026-03-01'),
  dueOn: today,
  closed: null,
};
const work = (over: Partial<TeamWork>): TeamWork => ({ rounds: [], covers: [], actions: [], ...over });

describe('who is out', () => {
  test.each([
    ['12:59', 'waiting'],
    ['13:00', 'waiting'],
    ['13:01', 'late'],
  ])('and wanted to be back at 13:00 is at %s %s', (clock, kind) => {
    expect(outLines(work({ rounds: [round] }), now(clock))[0]?.state.kind).toBe(kind);
  });
  test('since yesterday is late from the first minute of the day, and stands first', () => {
    const since = { ...round, id: 'r2', worker: 'Mpho', startedOn: on('2026-03-09'), backBy: '17:00' };
    const lines = outLines(work({ rounds: [round, since] }), now('00:01'));
    expect(lines.map(({ worker, state }) => [worker, state.kind])).toEqual([
      ['Mpho', 'late'],
      ['Grace', 'waiting'],
    ]);
  });
});

describe('what was agreed', () => {
  test.each([
    ['2026-03-09', 'late'],
    ['2026-03-10', 'due'],
    ['2026-03-11', 'due'],
  ])('for %s is %s', (dueOn, kind) => {
    expect(agreedLines(work({ actions: [{ ...action, dueOn: on(dueOn) }] }), { today, words: en })[0]?.state.kind).toBe(
      kind,
    );
  });
  test('and closed stands below what is open, with what became of it', () => {
    const closed = { ...action, id: 'a2', dueOn: on('2026-03-01'), closed: { on: today, outcome: 'not-possible' } };
    const lines = agreedLines(work({ actions: [closed, action] }), { today, words: en });
    expect(lines.map(({ id, state }) => [id, state.text])).toEqual([
      ['a1', 'open'],
      ['a2', 'not possible'],
    ]);
  });
  test('without words that can be opened still stands there', () => {
    expect(agreedLines(work({ actions: [{ ...action, what: '' }] }), { today, words: en })[0]?.what).toBe(
      en.team.noWords,
    );
  });
});
