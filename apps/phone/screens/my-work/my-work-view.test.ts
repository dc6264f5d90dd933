import { addDays } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import type { MyWork } from '../../engine/engine-api.ts';
import { saying } from '../preview/known-to-tests.ts';
import { myWorkView } from './my-work-view.ts';

const { today } = saying;
const work: MyWork = {
  today,
  days: [
    { day: addDays(today, -1), entries: 3, reached: 3 },
    { day: today, entries: 4, reached: 1 },
    { day: addDays(today, -2), entries: 0, reached: 0 },
  ],
  refused: [
    { eventId: 'e', pairId: 'p', name: 'Nomsa', type: 'SessionHeld', reason: 'dated-in-the-future' },
    { eventId: 'f', pairId: 'p', name: 'Nomsa', type: 'SessionHeld', reason: 'a-reason-of-a-newer-server' },
  ],
};

describe('her work', () => {
  test('is told by day, the newest first, and what of it reached the server', () => {
    expect(
      myWorkView(work, saying).days.map(({ title, entries, reached, kind }) => [title, entries, reached, kind]),
    ).toEqual([
      ['today', '4 entries', '1 of 4 reached the server', 'waiting'],
      ['yesterday', '3 entries', 'all reached the server', 'done'],
    ]);
  });
  test('that was kept aside is told in a sentence that says what to do', () => {
    const [known, unheardOf] = myWorkView(work, saying).refused;
    expect(known?.sentence).toBe('Its day is still to come. Open the entry and correct the day.');
    expect(unheardOf?.sentence).toBe(saying.t.sync.refusedOther);
  });
});
