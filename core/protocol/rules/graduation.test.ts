import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, motherFacts, pairFacts, pregnancyFacts, statesAround } from '@thari/testing/facts';
import { expect, test } from 'vitest';
import type { InfantFacts, PairFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { graduation } from './graduation.ts';

/** Weaned at a year, and clear at 18 months. */
const clear = infantFacts({
  feeding: { now: 'stopped', stoppedOn: on('2027-01-15') },
  samples: [answered('2027-07-15', 'negative', { test: 'antibody' })],
});
const asked = (infants: readonly InfantFacts[] = [clear], pair: Partial<PairFacts> = {}) =>
  graduation.apply(pairFacts({ infants, ...pair }), who2021.settings);

test('she is spoken with from 18 months after the birth, by 24 months, whenever she comes', () => {
  expect(statesAround(asked()[0], '2027-07-15')).toEqual(['coming', 'due', 'due']);
  expect(asked()[0]?.window).toMatchObject({ dueOn: '2028-01-15', lastOn: undefined });
  expect(asked()).toMatchObject([
    { about: 'nomsa', what: 'leaving', actor: 'mentor-mother', priority: 'c', asked: 'when-she-comes' },
  ]);
});
test('before it is known how it ended for the baby, nothing is said of leaving', () => {
  expect(asked([infantFacts()])).toEqual([]);
});
test('both of twins have to be known; one who died keeps nobody waiting', () => {
  const second = infantFacts({ infantId: 'second' });
  expect(asked([clear, second])).toEqual([]);
  expect(asked([clear, { ...second, diedOn: on('2026-05-01') }])).toHaveLength(1);
});
test('it is counted from the youngest child', () => {
  const younger = infantFacts({ infantId: 'younger', bornOn: on('2027-03-01'), exposed: false });
  expect(asked([younger, clear])[0]?.window.fromOn).toBe('2028-09-01');
});
test('a baby who was not exposed has nothing to wait for but its age', () => {
  expect(asked([infantFacts({ exposed: false })])).toHaveLength(1);
});
test('not while she expects another child', () => {
  const second = pregnancyFacts({ pregnancyId: 'second', dueOn: on('2028-03-01'), ended: undefined });
  expect(asked([clear], { mother: motherFacts({ pregnancies: [pregnancyFacts(), second] }) })).toEqual([]);
  const notClosed = motherFacts({ pregnancies: [pregnancyFacts({ ended: undefined })] });
  expect(asked([clear], { mother: notClosed })).toHaveLength(1);
});
test('her leaving settles it, and so does her death', () => {
  const left = { exit: { on: on('2027-09-01'), outcome: 'graduated' } };
  expect(asked([clear], left)[0]?.settled).toEqual({ how: 'stopped', why: 'left' });
  const died = { mother: motherFacts({ diedOn: on('2027-01-01') }) };
  expect(asked([clear], died)[0]?.settled).toEqual({ how: 'stopped', why: 'died' });
});
test('without a living child in care nothing is asked', () => {
  expect(asked([])).toEqual([]);
  expect(asked([{ ...clear, diedOn: on('2027-08-01') }])).toEqual([]);
  expect(asked([{ ...clear, exit: { on: on('2027-08-01'), outcome: 'lost' } }])).toEqual([]);
});
