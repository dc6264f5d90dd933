import { calendarDate as on } from '@thari/kernel/calendar-date';
import { motherFacts, pairFacts, pregnancyFacts, referral, statesAround } from '@thari/testing/facts';
import { expect, test } from 'vitest';
import type { PairFacts, PregnancyFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { pastDueDate } from './past-due-date.ts';

const asked = (pregnancy: Partial<PregnancyFacts> = {}, facts: Partial<PairFacts> = {}) => {
  const pregnancies = [pregnancyFacts({ ended: undefined, ...pregnancy })];
  return pastDueDate.apply(
    pairFacts({ infants: [], mother: motherFacts({ pregnancies }), ...facts }),
    who2021.settings,
  )[0];
};
const sent = (facts: Parameters<typeof referral>[0]) => ({
  referrals: [referral({ about: 'nomsa', reason: 'other', madeOn: on('2026-01-22'), ...facts })],
});

test('a week after the due date the nurse sees her the same day', () => {
  expect(statesAround(asked(), '2026-01-22')).toEqual(['coming', 'due', 'late']);
  expect(asked()).toMatchObject({
    what: 'nurse-today',
    actor: 'nurse',
    priority: 'a',
    source: { evidence: 'unverified' },
  });
});
test('it moves with a revised due date', () => {
  expect(asked({ dueOn: on('2026-01-20') })?.window.dueOn).toBe('2026-01-27');
});
test.each([
  ['2026-01-21', undefined],
  ['2026-01-22', 'waiting'],
  ['2026-01-23', 'waiting'],
])('a referral of %s leaves it %s', (day, how) => {
  expect(asked({}, sent({ madeOn: on(day) }))?.settled?.how).toBe(how);
});
test('being seen does not settle it: she is still waiting for the birth', () => {
  const closed = { on: on('2026-01-23'), outcome: 'attended' };
  expect(asked({}, sent({ closed }))?.settled).toBeUndefined();
});
test('a referral about somebody else does not settle it', () => {
  expect(asked({}, sent({ about: 'thandi' }))?.settled).toBeUndefined();
});
test.each([
  ['2026-01-21', 'not asked'],
  ['2026-01-22', 'done'],
  ['2026-01-23', 'done'],
])('after a birth on %s it reads %s', (day, how) => {
  const item = asked({ ended: { on: on(day), outcome: 'birth' } });
  expect(item ? item.settled?.how : 'not asked').toBe(how);
});
test.each(['miscarriage', 'stillbirth', 'induced-abortion'] as const)('it is not asked after a %s', (outcome) => {
  expect(asked({ ended: { on: on('2025-11-01'), outcome } })).toBeUndefined();
});
test('a loss past that day ends it', () => {
  expect(asked({ ended: { on: on('2026-01-25'), outcome: 'stillbirth' } })?.settled).toEqual({
    how: 'stopped',
    why: 'not-needed',
  });
});
test('it ends with her death, also when she was sent on', () => {
  const mother = motherFacts({ pregnancies: [pregnancyFacts({ ended: undefined })], diedOn: on('2026-01-24') });
  expect(asked({}, { mother, ...sent({}) })?.settled).toEqual({ how: 'stopped', why: 'died' });
});
test('nothing is asked of a woman without a pregnancy', () => {
  expect(asked({}, { mother: motherFacts({ pregnancies: [] }) })).toBeUndefined();
});
