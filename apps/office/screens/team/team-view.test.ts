import { calendarDate as on } from '@thari/kernel/calendar-date';
import { grace, nomsa } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { caseloadOf, rowOf } from '../rows-for-tests.ts';
import { phoneLines, workerLines } from './team-view.ts';

const phone = (lastSyncAt: string | null, revoked = false) => ({
  deviceId: nomsa.id,
  workerId: grace.id,
  worker: 'Grace',
  activatedAt: '2026-01-05T12:00:00.000Z',
  lastSyncAt,
  revoked,
});
const stateOf = (lastSyncAt: string | null, revoked = false) =>
  phoneLines({ phones: [phone(lastSyncAt, revoked)] }, on('2026-03-10'), en)[0]?.state.text;

describe('a phone', () => {
  test('is in touch for a week after it was heard, and silent from the next day on', () => {
    expect(stateOf('2026-03-03T12:00:00.000Z')).toBe('in touch');
    expect(stateOf('2026-03-02T12:00:00.000Z')).toBe('silent for a while');
  });
  test('that was never heard of is not called silent', () => {
    expect(stateOf(null)).toBe('never yet');
  });
  test('that was switched off says so, however lately it was heard', () => {
    expect(stateOf('2026-03-10T06:00:00.000Z', true)).toBe('switched off');
  });
});

test('a worker is shown with her mothers and the phones she uses', () => {
  const left = rowOf({ hasLeft: true }, { pairId: 'left' });
  const phones = { phones: [phone(null), phone(null, true)] };
  expect(workerLines(caseloadOf(rowOf(), left), phones, en)).toMatchObject([
    { name: 'Grace', role: 'mentor', women: 1, phones: 1 },
  ]);
});
