import { calendarDate as on } from '@thari/kernel/calendar-date';
import { motherFacts, pairFacts, pregnancyFacts, statesAround } from '@thari/testing/facts';
import { expect, test } from 'vitest';
import type { MotherFacts, PregnancyFacts } from '../facts.ts';
import { dueDateFor, lastPeriodOn } from '../gestation.ts';
import { who2021 } from '../packs/who-2021.ts';
import { birthExpected } from './birth-expected.ts';

const asked = (pregnancy: Partial<PregnancyFacts>, mother: Partial<MotherFacts> = {}) => {
  const pregnancies = [pregnancyFacts({ ended: undefined, ...pregnancy })];
  return birthExpected.apply(
    pairFacts({ infants: [], mother: motherFacts({ pregnancies, ...mother }) }),
    who2021.settings,
  )[0];
};

test('a week after the due date she is asked whether the baby is born', () => {
  expect(statesAround(asked({}), '2026-01-22')).toEqual(['coming', 'due', 'due']);
  expect(asked({})).toMatchObject({ what: 'baby-expected', actor: 'mentor-mother', about: 'nomsa' });
});
test('two weeks after it the question is late', () => {
  expect(statesAround(asked({}), '2026-01-29')).toEqual(['due', 'due', 'late']);
});
test('it moves with a revised due date', () => {
  expect(asked({ dueOn: on('2026-02-01') })?.window.fromOn).toBe('2026-02-08');
});
test('it is done once the birth is known', () => {
  expect(asked({ ended: { on: on('2026-01-18'), outcome: 'birth' } })?.settled).toEqual({
    how: 'done',
    on: '2026-01-18',
  });
});
test.each(['miscarriage', 'stillbirth', 'induced-abortion'] as const)('it is never asked after a %s', (outcome) => {
  expect(asked({ ended: { on: on('2025-11-01'), outcome } })?.settled).toEqual({ how: 'stopped', why: 'not-needed' });
});
test('it is asked of women of every status, so that being asked says nothing', () => {
  expect(asked({}, { status: 'negative' })).toBeDefined();
});
test('it ends with her death', () => {
  expect(asked({}, { diedOn: on('2025-12-01') })?.settled).toEqual({ how: 'stopped', why: 'died' });
});
test('two pregnancies are two questions', () => {
  const pregnancies = [
    pregnancyFacts(),
    pregnancyFacts({ pregnancyId: 'second', dueOn: on('2027-12-01'), ended: undefined }),
  ];
  const items = birthExpected.apply(pairFacts({ mother: motherFacts({ pregnancies }) }), who2021.settings);
  expect(items.map(({ settled }) => settled?.how)).toEqual(['done', undefined]);
});
test('a last period on 1 January 2025 is a due date of 8 October, and back', () => {
  expect(dueDateFor(on('2025-01-01'))).toBe('2025-10-08');
  expect(lastPeriodOn(on('2025-10-08'))).toBe('2025-01-01');
});
