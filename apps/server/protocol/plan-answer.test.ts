import { pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import { calendarDate as on, weekday } from '@thari/kernel/calendar-date';
import { packVersion } from '@thari/protocol/pack';
import { packFor, packsOf } from '@thari/protocol/packs/all-packs';
import { planFor } from '@thari/protocol/plan';
import { itemState } from '@thari/protocol/rule';
import { publicHolidays } from '@thari/protocol/trips/public-holidays';
import * as told from '@thari/testing/care';
import * as cast from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { planAnswer } from './plan-answer.ts';

const asOf = on('2026-05-01');
const twins = [
  told.enrolled(),
  told.born({ infantId: cast.sipho.id, birthOrder: 2 }),
  told.born({ birthOrder: 1 }),
  told.sampleTaken(),
];
const answer = (drafts: readonly told.AnyDraft[], day = asOf) => {
  const record = fold(pairRecord, told.history(...drafts));
  if (!record) throw new Error('nobody was enrolled');
  const asked = { country: 'KE', asOf: day, packs: packsOf('KE'), inForce: packFor('KE', day) };
  return { ...planAnswer(record, asked), plan: planFor(record, asked.packs) };
};

describe('the answer', () => {
  test('has every item of the plan once, read on the day', () => {
    const { items, plan } = answer(twins);
    expect(items.map(({ id, state, pack }) => ({ id, state, pack }))).toEqual(
      plan.map((item) => ({ id: item.id, state: itemState(item, asOf), pack: item.pack })),
    );
    expect(items.length).toBeGreaterThan(10);
  });
  test('numbers babies by their birth, whatever was written first', () => {
    const { readings, items } = answer(twins);
    expect(readings.map(({ person, personId }) => [person, personId])).toEqual([
      ['baby 1', cast.thandi.id],
      ['baby 2', cast.sipho.id],
    ]);
    expect(new Set(items.map(({ person }) => person))).toEqual(new Set(['mother', 'baby 1', 'baby 2']));
  });
  test('says what stands behind a state', () => {
    const settled = (drafts: readonly told.AnyDraft[]) =>
      answer(drafts).items.filter(({ rule, person }) => rule === 'infant-tests' && person === 'baby 1')[0];
    expect(settled(twins)).toMatchObject({ state: 'waiting', waitingSince: '2026-02-26' });
    expect(settled([...twins, told.resultReceived()])).toMatchObject({ state: 'done', doneOn: '2026-02-26' });
    expect(settled([...twins.slice(0, 3), told.infantDied()])).toMatchObject({ state: 'stopped', stoppedWhy: 'died' });
  });
  test('never says stopped without saying why', () => {
    const { items } = answer(twins, on('2029-01-01'));
    const stopped = items.filter(({ state }) => state === 'stopped');
    expect(stopped.filter((item) => !('stoppedWhy' in item))).toEqual([]);
    expect(stopped).toContainEqual(expect.objectContaining({ stoppedWhy: 'its-time-has-passed' }));
  });
  test('gives each reason as a sentence and each source by its title', () => {
    for (const { why, source } of answer(twins).items) {
      expect(why).toMatch(/^[A-Z].+\.$/);
      expect(source.document.length).toBeGreaterThan(10);
    }
  });
  test('says by which packs, and that they are drafts while nobody has signed', () => {
    expect(answer(twins)).toMatchObject({ packs: packsOf('KE').map(packVersion), draft: true });
  });
});

describe('the readings of a baby', () => {
  const reading = (drafts: readonly told.AnyDraft[], day = asOf) => answer(drafts, day).readings[0];
  test('are a no only so far before the last test', () => {
    expect(reading([...twins, told.resultReceived()])).toMatchObject({
      interimStatus: 'negative-so-far',
      finalOutcome: { outcome: 'final-status-unknown', because: 'in-care-no-test' },
    });
  });
  test('have the risk that the nurse plans by', () => {
    expect(reading(twins)).toMatchObject({ riskGroup: { group: 'high', reasons: ['treatment-not-begun'] } });
    const treated = told.antiretroviralsStarted({ startedOn: on('2023-06-01'), timing: 'before-pregnancy' });
    expect(reading([...twins, treated])).toMatchObject({ riskGroup: { group: 'low', reasons: [] } });
  });
  test('are none where the baby is not followed up', () => {
    const unexposed = [told.enrolled({ status: 'negative', statusKnown: 'tested-in-this-pregnancy' }), told.born()];
    expect(reading(unexposed)).toEqual({ person: 'baby 1', personId: cast.thandi.id, exposed: false });
  });
});

test('what calls them is done in the fewest trips, on days on which the country works, each thing once', () => {
  const { trips, items } = answer(twins);
  const ids = items.map(({ id }) => id);
  expect(trips.days.length).toBe(trips.saves.trips);
  const placed = trips.days.flatMap((day) => day.items);
  expect(placed.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(placed).size).toBe(placed.length);
  expect(trips.days.length).toBeGreaterThan(0);
  for (const { on: day } of trips.days) {
    expect(weekday(day)).toBeLessThan(6);
    expect(publicHolidays('KE').has(day)).toBe(false);
  }
});
