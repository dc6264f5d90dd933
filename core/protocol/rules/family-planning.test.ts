import { calendarDate as on } from '@thari/kernel/calendar-date';
import { infantFacts, motherFacts, pairFacts, pregnancyFacts, statesAround } from '@thari/testing/facts';
import { expect, test } from 'vitest';
import type { MotherFacts, PairFacts, PregnancyFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { familyPlanning } from './family-planning.ts';

const asked = (mother: Partial<MotherFacts> = {}, facts: Partial<PairFacts> = {}) =>
  familyPlanning.apply(pairFacts({ mother: motherFacts(mother), ...facts }), who2021.settings);
const pregnant = { pregnancies: [pregnancyFacts({ ended: undefined })] };
const offered = (...days: readonly string[]) => ({
  services: days.map((day) => ({ service: 'family-planning', offeredOn: on(day), outcome: 'declined' }) as const),
});
const lost = (outcome: NonNullable<PregnancyFacts['ended']>['outcome']) => ({
  pregnancies: [pregnancyFacts({ ended: { on: on('2025-11-01'), outcome } })],
});

test('late in pregnancy she is asked when she comes', () => {
  const [item] = asked(pregnant, { infants: [] });
  expect(statesAround(item, '2025-10-23')).toEqual(['coming', 'due', 'due']);
  expect(item).toMatchObject({
    what: 'talk',
    actor: 'mentor-mother',
    asked: 'when-she-comes',
    priority: 'c',
    about: 'nomsa',
  });
});
test('six weeks after the birth she is asked again', () => {
  const items = asked(offered('2025-11-01'));
  expect(items.length).toBe(1);
  expect(statesAround(items[0], '2026-02-26')).toEqual(['coming', 'due', 'due']);
});
test.each([
  ['2026-02-25', '2026-02-26'],
  ['2026-02-26', '2026-08-26'],
  ['2026-02-27', '2026-08-27'],
])('after an offer on %s she is asked on %s', (day, dueOn) => {
  expect(asked(offered(day))[0]?.window.dueOn).toBe(dueOn);
});
test.each([
  ['2027-07-14', '2028-01-14'],
  ['2027-07-15', '2028-01-15'],
  ['2027-07-16', undefined],
])('after an offer on %s, two years after the birth, she is asked on %s', (day, dueOn) => {
  expect(asked(offered(day))[0]?.window.dueOn).toBe(dueOn);
});
test('what was not asked is left two years after the birth', () => {
  expect(statesAround(asked()[0], '2028-01-15')).toEqual(['due', 'due', 'stopped']);
});
test.each(['miscarriage', 'stillbirth', 'induced-abortion'] as const)(
  'after a %s she is not asked in the first weeks',
  (outcome) => {
    expect(statesAround(asked(lost(outcome), { infants: [] })[0], '2025-12-13')).toEqual(['coming', 'due', 'due']);
  },
);
test('after the death of her baby she is not asked in the first weeks either', () => {
  const [item] = asked(offered('2026-02-26'), { infants: [infantFacts({ diedOn: on('2026-08-01') })] });
  expect(statesAround(item, '2026-09-12')).toEqual(['coming', 'due', 'due']);
});
test('in a new pregnancy she is asked late in it, not after the birth before', () => {
  const second = pregnancyFacts({ pregnancyId: 'second', dueOn: on('2027-12-01'), ended: undefined });
  const items = asked({ pregnancies: [pregnancyFacts(), second] });
  expect(items.map(({ window }) => window.dueOn)).toEqual(['2027-09-08']);
});
test('it counts from the last of several births and losses, in whatever order they were written down', () => {
  const lostLater = pregnancyFacts({ pregnancyId: 'second', ended: { on: on('2027-03-01'), outcome: 'miscarriage' } });
  const pregnancies = [pregnancyFacts(), lostLater];
  expect(asked({ pregnancies })[0]?.window).toMatchObject({ dueOn: '2027-04-12', lastOn: '2029-03-01' });
  expect(asked({ pregnancies: pregnancies.toReversed() })).toEqual(asked({ pregnancies }));
});
test('two pregnancies whose end nobody wrote down are one question, in the later one', () => {
  const open = [
    pregnancyFacts({ pregnancyId: 'later', dueOn: on('2027-12-01'), ended: undefined }),
    pregnancyFacts({ ended: undefined }),
  ];
  expect(asked({ pregnancies: open }).map(({ window }) => window.dueOn)).toEqual(['2027-09-08']);
  expect(asked({ pregnancies: open.toReversed() })).toEqual(asked({ pregnancies: open }));
});
test('twins do not double it', () => {
  expect(asked({}, { infants: [infantFacts(), infantFacts({ infantId: 'twin' })] }).length).toBe(1);
});
test('a woman who joined later is asked from her first day on', () => {
  expect(asked({ enrolledOn: on('2026-06-01') })[0]?.window.dueOn).toBe('2026-06-01');
});
test('it is asked of women of every status', () => {
  expect(asked({ status: 'negative' })).toEqual(asked({ status: 'positive' }));
});
test('another service does not count', () => {
  const services = [{ service: 'prevention', offeredOn: on('2026-03-01'), outcome: 'done' }] as const;
  expect(asked({ services })[0]?.window.dueOn).toBe('2026-02-26');
});
test('nothing is asked where nothing is recorded, nor is anything open after her death', () => {
  expect(asked({ pregnancies: [] }, { infants: [] })).toEqual([]);
  expect(asked({ diedOn: on('2026-02-01') })[0]?.settled).toEqual({ how: 'stopped', why: 'died' });
});
