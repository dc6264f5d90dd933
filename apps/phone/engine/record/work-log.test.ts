import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { lerato, nomsa } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { type WorkLog, workAfter, workDays } from './work-log.ts';

const today = on('2026-03-02');
const session = { type: 'SessionHeld', data: {} };
const rung = (reached: boolean) => ({ type: 'TracingAttempted', data: { reached } });
const saved = (log: WorkLog, pairId: string, ...facts: { type: string; data: object }[]) =>
  workAfter(log, { day: today, pairId, facts: facts as never, undone: false });

describe('what was done on this phone', () => {
  test('counts each save once, and each woman once however often they spoke', () => {
    const log = saved(saved(saved({}, nomsa.pair, session), nomsa.pair, session), lerato.pair, rung(false));
    expect(workDays(log)).toEqual([{ day: today, entries: 3, reached: 1 }]);
  });

  test('takes back what was undone, and no more', () => {
    const log = saved(saved({}, nomsa.pair, session), nomsa.pair, rung(true));
    const undo = { day: today, pairId: nomsa.pair, facts: [session], undone: true };
    expect(workDays(workAfter(log, undo))).toEqual([{ day: today, entries: 1, reached: 1 }]);
    const nothingLeft = [1, 2, 3].reduce((it) => workAfter(it, undo), log);
    expect(workDays(nothingLeft)).toEqual([{ day: today, entries: 0, reached: 0 }]);
  });

  test('is kept for two weeks, newest first', () => {
    const days = Array.from({ length: 20 }, (_, i) => addDays(today, i));
    const log = days.reduce<WorkLog>(
      (it, day) => workAfter(it, { day, pairId: nomsa.pair, facts: [session], undone: false }),
      {},
    );
    expect(workDays(log).map(({ day }) => day)).toEqual(days.slice(6).reverse());
  });
});
