import { addDays } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import type { SyncState } from '../engine/engine-api.ts';
import { saying } from '../screens/preview/known-to-tests.ts';
import { syncView } from './sync-view.ts';

const quiet: SyncState = {
  unsent: 0,
  refused: 0,
  lastSyncAt: undefined,
  busy: false,
  fill: { state: 'complete', pairs: 3, of: 3 },
  problem: undefined,
};
const view = (changes: Partial<SyncState>) => syncView({ ...quiet, ...changes }, saying);

describe('the line about sending', () => {
  test('says how much waits, in a number of things', () => {
    expect([0, 1, 12].map((unsent) => view({ unsent }).unsent)).toEqual([
      'All sent',
      '1 not yet sent',
      '12 not yet sent',
    ]);
  });
  test.each([
    [0, 'last sent today 09:14'],
    [-1, 'last sent yesterday 09:14'],
    [-2, 'last sent Sun 22 November'],
  ])('%i days from today it was "%s"', (days, said) => {
    expect(view({ lastSyncAt: `${addDays(saying.today, days)}T09:14:00` }).last).toBe(said);
  });
  test('says so where nothing was ever sent', () => {
    expect(view({}).last).toBe('never sent yet');
  });
  test('is not alarmed when there is no network, which is the usual state here', () => {
    expect(view({ unsent: 2, problem: 'offline' })).toMatchObject({ kind: 'waiting' });
  });
  test.each([
    ['a full phone', { problem: 'storage-full' }],
    ['a phone that is signed out', { problem: 'signed-out' }],
    ['an entry that was kept aside', { refused: 1 }],
  ] as const)('asks for her with %s', (_, changes) => {
    const { kind, note, help } = view(changes);
    expect(kind).toBe('late');
    expect(note ?? help).not.toBe(undefined);
  });
});
