import type { CareCommand } from '@thari/care/decisions/commands';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { describe, expect, test, vi } from 'vitest';
import type { PhoneEngine, Saved } from '../../engine/engine-api.ts';
import { saveAll, withIds } from './save-all.ts';

const command: CareCommand = { name: 'returnWoman', data: { returnedOn: on('2026-11-24') } };
const saved = (id: string): Saved => ({ pairId: 'nomsa', eventIds: [id] });
type Engine = Pick<PhoneEngine, 'record' | 'undo'>;
const engine = (...answers: Awaited<ReturnType<Engine['record']>>[]) => {
  const undone: string[] = [];
  const record = vi.fn(async () => answers.shift() ?? refuse('not-open'));
  const undo = async (done: Saved) => {
    undone.push(...done.eventIds);
    return ok(done);
  };
  return { record, undo, undone };
};

describe('saving', () => {
  test('records one command after the other', async () => {
    const phone = engine(ok(saved('a')), ok(saved('b')));
    expect(await saveAll(phone, 'nomsa', [command, command])).toEqual(ok([saved('a'), saved('b')]));
  });
  test('takes back what went before when a later one is refused, the last one first', async () => {
    const phone = engine(ok(saved('a')), ok(saved('b')), refuse('seen-since'));
    expect(await saveAll(phone, 'nomsa', [command, command, command])).toEqual(refuse('seen-since'));
    expect(phone.undone).toEqual(['b', 'a']);
  });
  test('says so when the engine does not answer, and leaves nothing half done', async () => {
    const phone = engine(ok(saved('a')));
    phone.record.mockResolvedValueOnce(ok(saved('a'))).mockRejectedValueOnce(new Error('gone'));
    expect(await saveAll(phone, 'nomsa', [command, command])).toEqual(refuse('broken'));
    expect(phone.undone).toEqual(['a']);
  });
  test('of nothing is refused: nothing changed', async () => {
    expect(await saveAll(engine(), 'nomsa', [])).toEqual(refuse('nothing-changed'));
  });
});

test('ids that a draft has are kept, so that a second try records the same entry', async () => {
  let made = 0;
  const newId = async () => `new-${++made}`;
  expect(await withIds({ newId }, ['old'], 3)).toEqual(['old', 'new-1', 'new-2']);
  expect(await withIds({ newId }, ['old'], 1)).toEqual(['old']);
});
