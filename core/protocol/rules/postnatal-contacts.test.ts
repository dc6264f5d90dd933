import { calendarDate as on } from '@thari/kernel/calendar-date';
import { infantFacts, motherFacts, pairFacts, pregnancyFacts, statesAround } from '@thari/testing/facts';
import { expect, test } from 'vitest';
import type { MotherFacts, PairFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { postnatalContacts } from './postnatal-contacts.ts';

const asked = (facts: Partial<PairFacts> = {}, mother: Partial<MotherFacts> = {}) =>
  postnatalContacts.apply(pairFacts({ mother: motherFacts(mother), ...facts }), who2021.settings);
const contact = (name: string, ...args: Parameters<typeof asked>) =>
  asked(...args).find(({ id }) => id.endsWith(`/${name}`));
const held = (day: string) => ({ contacts: [{ kind: 'postnatal', heldOn: on(day) }] }) as const;
const ended = (outcome: 'birth' | 'stillbirth' | 'miscarriage' | 'induced-abortion') => ({
  pregnancies: [pregnancyFacts({ ended: { on: on('2026-01-15'), outcome } })],
});
const dueDays = (items: ReturnType<typeof asked>) => items.map(({ window }) => window.dueOn);
const fourDays = ['2026-01-16', '2026-01-18', '2026-01-29', '2026-02-26'];

test('after a birth the mother has four contacts', () => {
  expect(dueDays(asked())).toEqual(fourDays);
  expect(contact('day-1')).toMatchObject({ what: 'postnatal-visit', actor: 'nurse', about: 'nomsa', priority: 'b' });
});
test('the second week’s is wanted from day 7 to 14 and left when the next begins', () => {
  expect(statesAround(contact('week-2'), '2026-01-22')).toEqual(['coming', 'due', 'due']);
  expect(statesAround(contact('week-2'), '2026-01-29')).toEqual(['due', 'due', 'late']);
  expect(statesAround(contact('week-2'), '2026-02-18')).toEqual(['late', 'late', 'stopped']);
});
test('the last one makes sense until 84 days after the birth', () => {
  expect(statesAround(contact('week-6'), '2026-04-09')).toEqual(['late', 'late', 'stopped']);
});
test.each([
  ['2026-01-21', undefined],
  ['2026-01-22', 'done'],
  ['2026-02-18', 'done'],
  ['2026-02-19', undefined],
])('being with the nurse on %s leaves the second week’s %s', (day, how) => {
  expect(contact('week-2', held(day))?.settled?.how).toBe(how);
});
test('twins do not double them, also when midnight lay between them and a day is missing', () => {
  const twin = infantFacts({ infantId: 'twin' });
  expect(dueDays(asked({ infants: [infantFacts(), twin] }))).toEqual(fourDays);
  const apart = { infantId: 'twin', bornOn: on('2026-01-16') };
  const alone = [infantFacts({ pregnancyId: undefined }), infantFacts({ pregnancyId: undefined, ...apart })];
  expect(dueDays(asked({ infants: alone }, { pregnancies: [] }))).toEqual([
    '2026-01-16',
    '2026-01-17',
    '2026-01-19',
    '2026-01-30',
    '2026-02-27',
  ]);
});
test.each(['birth', 'stillbirth'] as const)('they go on after a %s, also when no baby is written down', (outcome) => {
  expect(dueDays(asked({ infants: [] }, ended(outcome)))).toEqual(fourDays);
});
test.each(['miscarriage', 'induced-abortion'] as const)('there are none after a %s', (outcome) => {
  expect(asked({ infants: [] }, ended(outcome))).toEqual([]);
});
test('they go on when the baby died: they are hers', () => {
  expect(dueDays(asked({ infants: [infantFacts({ diedOn: on('2026-01-17') })] }))).toEqual(fourDays);
});
test('there are none before the birth', () => {
  expect(asked({ infants: [] }, { pregnancies: [pregnancyFacts({ ended: undefined })] })).toEqual([]);
});
test.each([
  ['2026-01-20', ['day-3', 'week-2', 'week-6']],
  ['2026-01-21', ['day-3', 'week-2', 'week-6']],
  ['2026-01-22', ['week-2', 'week-6']],
  ['2026-04-09', ['week-6']],
  ['2026-04-10', []],
])('a woman who joins on %s is asked for %s', (enrolledOn, names) => {
  expect(asked({}, { enrolledOn: on(enrolledOn) }).map(({ id }) => id.split('/').at(-1))).toEqual(names);
});
test('a second birth has its own', () => {
  const second = pregnancyFacts({
    pregnancyId: 'second',
    ended: { on: on('2027-12-01'), outcome: 'birth' },
  });
  expect(asked({}, { pregnancies: [pregnancyFacts(), second] }).length).toBe(8);
});
test('a contact before birth is none after it', () => {
  expect(contact('week-2', { contacts: [{ kind: 'antenatal', heldOn: on('2026-01-23') }] })?.settled).toBeUndefined();
});
test.each([
  [{ diedOn: on('2026-01-17') }, {}, 'died'],
  [{}, { exit: { on: on('2026-01-17'), outcome: 'transfer-confirmed' } }, 'transferred'],
] as const)('they end with her care', (mother, facts, why) => {
  expect(asked(facts, mother).every(({ settled }) => settled?.how === 'stopped' && settled.why === why)).toBe(true);
});
