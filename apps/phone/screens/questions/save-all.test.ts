import type { CareCommand } from '@thari/care/decisions/commands';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { describe, expect, test, vi } from 'vitest';
import type { Saved } from '../../engine/engine-api.ts';
import { saveAll, withIds } from './save-all.ts';

const command: CareCommand = { name: 'returnWoman', data: { returnedOn: on('2026-11-24') } };
const saved: Saved = { pairId: 'nomsa', eventIds: ['a', 'b'] };

describe('saving', () => {
  test('hands everything over at once, so that it is saved together', async () => {
    const recordAll = vi.fn(async () => ok(saved));
    expect(await saveAll({ recordAll }, 'nomsa', [command, command])).toEqual(ok([saved]));
    expect(recordAll.mock.calls).toEqual([['nomsa', [command, command]]]);
  });
  test('says why it was refused', async () => {
    expect(await saveAll({ recordAll: async () => refuse('seen-since') }, 'nomsa', [command])).toEqual(
      refuse('seen-since'),
    );
  });
  test('says so when the engine does not answer', async () => {
    const recordAll = async () => Promise.reject(new Error('gone'));
    expect(await saveAll({ recordAll }, 'nomsa', [command])).toEqual(refuse('broken'));
  });
  test('of nothing is refused: nothing changed', async () => {
    expect(await saveAll({ recordAll: async () => ok(saved) }, 'nomsa', [])).toEqual(refuse('nothing-changed'));
  });
});

test('ids that a draft has are kept, so that a second try records the same entry', async () => {
  let made = 0;
  const newId = async () => `new-${++made}`;
  expect(await withIds({ newId }, ['old'], 3)).toEqual(['old', 'new-1', 'new-2']);
  expect(await withIds({ newId }, ['old'], 1)).toEqual(['old']);
});
