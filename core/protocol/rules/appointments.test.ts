import { calendarDate as on } from '@thari/kernel/calendar-date';
import { appointment, infantFacts, motherFacts, pairFacts, statesAround } from '@thari/testing/facts';
import { expect, test } from 'vitest';
import type { AppointmentFacts, PairFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { appointments } from './appointments.ts';

const asked = (facts: Partial<AppointmentFacts>, pair: Partial<PairFacts> = {}) =>
  appointments.apply(pairFacts({ appointments: [appointment(facts)], ...pair }), who2021.settings)[0];
const motherDied = { mother: motherFacts({ diedOn: on('2026-02-01') }) };

test('she is expected on the booked day; the day after, somebody should have said whether she came', () => {
  expect(statesAround(asked({}), '2026-03-01')).toEqual(['coming', 'due', 'late']);
  expect(asked({})).toMatchObject({ what: 'visit', actor: 'mentor-mother', about: 'nomsa' });
});
test('how much hangs on it is read from what she comes for', () => {
  const priority = (...reasons: readonly string[]) => asked({ reasons })?.priority;
  expect([priority('group', 'baby-check'), priority('talk', 'antenatal'), priority('talk'), priority()]).toEqual([
    'a',
    'b',
    'c',
    'c',
  ]);
});
test('a kept visit is done on the day she came', () => {
  expect(asked({ status: 'kept', keptOn: on('2026-03-02') })?.settled).toEqual({ how: 'done', on: '2026-03-02' });
  expect(asked({ status: 'kept' })?.settled).toEqual({ how: 'done', on: '2026-03-01' });
});
test('a cancelled visit is not needed', () => {
  expect(asked({ status: 'cancelled' })?.settled).toEqual({ how: 'stopped', why: 'not-needed' });
});
test('a missed visit is no visit any more: the search for her takes its place', () => {
  expect(asked({ status: 'missed' })).toBeUndefined();
});
test('after her death her baby is expected, with whoever looks after it', () => {
  expect(asked({}, motherDied)).toMatchObject({ about: 'thandi', settled: undefined });
});
test('when both have died nobody is expected', () => {
  const infants = [infantFacts({ diedOn: on('2026-02-10') })];
  expect(asked({}, { ...motherDied, infants })?.settled).toEqual({ how: 'stopped', why: 'died' });
});
test('nobody is expected after they left', () => {
  const exit = { on: on('2026-02-01'), outcome: 'silent-transfer' };
  expect(asked({}, { exit })?.settled).toEqual({ how: 'stopped', why: 'transferred' });
});
