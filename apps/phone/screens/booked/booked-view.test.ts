import { addDays } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { pageOf, saying } from '../preview/known-to-tests.ts';
import { nomsa } from '../preview/nomsas-story.ts';
import { bookedView } from './booked-view.ts';

const { record } = pageOf(nomsa);
const [model] = record.appointments;
if (!model) throw new Error('not told');
const view = (days: number, changes: Partial<typeof model> = {}) =>
  bookedView(
    { ...model, status: 'booked', dueOn: addDays(saying.today, days), keptOn: undefined, attempts: [], ...changes },
    record,
    saying,
  );

describe('a booked visit', () => {
  test.each([
    [1, { mayCome: true, mayMiss: false, mayChange: true, mayLookForHer: false, kind: 'due' }],
    [0, { mayCome: true, mayMiss: true, mayChange: true, mayLookForHer: false, kind: 'due' }],
    [-1, { mayCome: true, mayMiss: true, mayChange: false, mayLookForHer: true, kind: 'late' }],
  ])('%i days from its day', (days, expected) => {
    expect(view(days)).toMatchObject(expected);
  });
  test('that was missed can still be kept, and she is looked for', () => {
    expect(view(-3, { status: 'missed' })).toMatchObject({
      mayCome: true,
      mayMiss: false,
      mayChange: false,
      mayLookForHer: true,
    });
  });
  test.each(['kept', 'cancelled'] as const)('that was %s is over', (status) => {
    expect(view(-3, { status })).toMatchObject({
      mayCome: false,
      mayMiss: false,
      mayChange: false,
      mayLookForHer: false,
    });
  });
  test('of a woman who has left asks for nothing', () => {
    const left = { ...record, exit: { on: saying.today, outcome: 'lost' } };
    expect(bookedView({ ...model, status: 'missed' }, left, saying).mayCome).toBe(false);
  });
});
