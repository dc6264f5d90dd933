import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, motherFacts, pairFacts } from '@thari/testing/facts';
import { expect, test } from 'vitest';
import type { InfantFacts, MotherFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { readyToGraduate } from './graduation.ts';

/** Weaned at a year, and clear at 18 months. */
const clear = infantFacts({
  feeding: { now: 'stopped', stoppedOn: on('2027-01-15') },
  samples: [answered('2027-07-15', 'negative', { test: 'antibody' })],
});
const ready = (infants: readonly InfantFacts[], mother: Partial<MotherFacts> = {}) =>
  readyToGraduate(pairFacts({ infants, mother: motherFacts(mother) }), who2021.settings);
const unknown = (infantId: string) => ({ ready: false, missing: [{ what: 'final-outcome', infantId }] });

test('a mother on treatment whose baby’s outcome is known is ready', () => {
  expect(ready([clear])).toEqual({ ready: true, missing: [] });
});
test('a confirmed baby’s outcome is known too', () => {
  const samples = [answered('2026-02-26', 'positive'), answered('2026-03-10', 'positive')];
  expect(ready([infantFacts({ samples })]).ready).toBe(true);
});
test('while one of twins’ outcomes is open, it says whose', () => {
  expect(ready([clear, infantFacts({ infantId: 'second' })])).toEqual(unknown('second'));
});
test.each([
  ['died', { diedOn: on('2027-12-01') }],
  ['has left', { exit: { on: on('2026-06-01'), outcome: 'transfer-confirmed' } }],
  ['was never exposed', { exposed: false }],
])('a baby who %s keeps nobody waiting', (_, facts) => {
  expect(ready([clear, infantFacts({ infantId: 'second', ...facts })]).ready).toBe(true);
});
test('a mother living with HIV has to be on treatment', () => {
  expect(ready([clear], { antiretroviralsStartedOn: undefined })).toEqual({
    ready: false,
    missing: [{ what: 'her-treatment' }],
  });
});
test('of another mother, or of one who died, no treatment is asked', () => {
  expect(ready([clear], { status: 'negative', antiretroviralsStartedOn: undefined }).ready).toBe(true);
  expect(ready([clear], { diedOn: on('2027-01-01'), antiretroviralsStartedOn: undefined }).ready).toBe(true);
});
test('nothing recorded of the baby’s tests is not ready', () => {
  expect(ready([infantFacts()])).toEqual(unknown('thandi'));
});
