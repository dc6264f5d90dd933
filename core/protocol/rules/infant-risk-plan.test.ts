import { calendarDate as on } from '@thari/kernel/calendar-date';
import {
  answered,
  infantFacts,
  motherFacts,
  pairFacts,
  pregnancyFacts,
  referral,
  statesAround,
} from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, MotherFacts, PairFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { infantRiskPlan } from './infant-risk-plan.ts';

const asked = (pair: Partial<PairFacts>) => infantRiskPlan.apply(pairFacts(pair), who2021.settings);
const planned = (offeredOn: string) =>
  ({ service: 'infant-risk-plan', offeredOn: on(offeredOn), outcome: 'done' }) as const;
const done = (day: string) => ({ how: 'done', on: day });

describe('before the birth', () => {
  // Her last period was on 10 April 2025: day 238 is 4 December 2025, day 252 is 18 December.
  const pregnant = (mother: Partial<MotherFacts> = {}) =>
    asked({ mother: motherFacts({ pregnancies: [pregnancyFacts({ ended: undefined })], ...mother }), infants: [] })[0];

  test('is coming until the 34th week, due then, and late from the day after the 36th week', () => {
    expect(statesAround(pregnant(), '2025-12-04')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(pregnant(), '2025-12-18')).toEqual(['due', 'due', 'late']);
  });
  test('stays asked until the birth, about her, under a word that says nothing', () => {
    expect(statesAround(pregnant(), '2026-01-20')).toEqual(['late', 'late', 'late']);
    expect(pregnant()).toMatchObject({ about: 'nomsa', what: 'baby-medicine', actor: 'nurse', priority: 'b' });
  });
  test.each([
    ['2025-12-03', undefined],
    ['2025-12-04', done('2025-12-04')],
    ['2025-12-05', done('2025-12-05')],
  ])('a plan made on %s settles it so', (day, expected) => {
    expect(pregnant({ services: [planned(day)] })?.settled).toEqual(expected);
  });
  test('the first of two plans settles it, and no other service does', () => {
    expect(pregnant({ services: [planned('2025-12-20'), planned('2025-12-10')] })?.settled).toEqual(done('2025-12-10'));
    const other = { ...planned('2025-12-10'), service: 'family-planning' } as const;
    expect(pregnant({ services: [other] })?.settled).toBeUndefined();
  });
  test.each(['birth', 'miscarriage', 'stillbirth', 'induced-abortion'] as const)(
    'is not needed after a %s',
    (outcome) => {
      const pregnancies = [pregnancyFacts({ ended: { on: on('2025-12-10'), outcome } })];
      expect(pregnant({ pregnancies })?.settled).toEqual({ how: 'stopped', why: 'not-needed' });
      expect(pregnant({ pregnancies, services: [planned('2025-12-10')] })?.settled).toEqual(done('2025-12-10'));
      expect(pregnant({ pregnancies, services: [planned('2025-12-11')] })?.settled?.how).toBe('stopped');
    },
  );
  test('is asked the day she joins, or learns it, when those weeks have begun', () => {
    expect(statesAround(pregnant({ enrolledOn: on('2025-12-30') }), '2025-12-30')).toEqual(['coming', 'due', 'late']);
    const learned = { statusLearnedOn: on('2025-12-10') };
    expect(statesAround(pregnant(learned), '2025-12-10')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(pregnant(learned), '2025-12-18')).toEqual(['due', 'due', 'late']);
  });
  test.each(['negative', 'unknown'] as const)('is not asked of a woman whose status is %s', (status) => {
    expect(pregnant({ status })).toBeUndefined();
  });
  test('moves with the due date', () => {
    const pregnancies = [pregnancyFacts({ dueOn: on('2026-01-22'), ended: undefined })];
    expect(pregnant({ pregnancies })?.window.fromOn).toBe('2025-12-11');
  });
  test('ends with her death', () => {
    expect(pregnant({ diedOn: on('2025-12-10') })?.settled).toEqual({ how: 'stopped', why: 'died' });
  });
  test('two pregnancies are planned each for itself', () => {
    const second = pregnancyFacts({ pregnancyId: 'second', dueOn: on('2027-06-01'), ended: undefined });
    const mother = motherFacts({ pregnancies: [pregnancyFacts(), second], services: [planned('2025-12-10')] });
    expect(asked({ mother, infants: [] }).map(({ id, settled }) => [id, settled?.how])).toEqual([
      ['infant-risk-plan/nomsa-pregnancy/before-birth', 'done'],
      ['infant-risk-plan/second/before-birth', undefined],
    ]);
  });
});

describe('after the birth', () => {
  const born = (infant: Partial<InfantFacts> = {}, mother: Partial<MotherFacts> = {}) =>
    asked({
      mother: motherFacts({ pregnancies: [], ...mother }),
      infants: [infantFacts({ prophylaxisFirstGivenOn: undefined, ...infant })],
    })[0];

  test('is due from the birth and late from the fourth day after it', () => {
    expect(statesAround(born(), '2026-01-15')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(born(), '2026-01-18')).toEqual(['due', 'due', 'late']);
    expect(born()).toMatchObject({ about: 'thandi', what: 'baby-medicine', why: 'plan-after-birth', priority: 'b' });
  });
  test.each([
    ['2026-01-14', undefined],
    ['2026-01-15', done('2026-01-15')],
    ['2026-01-16', done('2026-01-16')],
  ])('a plan made on %s settles it so', (day, expected) => {
    expect(born({}, { services: [planned(day)] })?.settled).toEqual(expected);
  });
  test('the first medicine settles it too, and the earlier of the two days counts', () => {
    const given = { prophylaxisFirstGivenOn: on('2026-01-16') };
    expect(born(given)?.settled).toEqual(done('2026-01-16'));
    expect(born(given, { services: [planned('2026-01-17')] })?.settled).toEqual(done('2026-01-16'));
  });
  test('is not asked of a baby who was not exposed', () => {
    expect(born({ exposed: false })).toBeUndefined();
  });
  test('ends with a confirmed infection, with an excluded one, and with death', () => {
    const confirmed = { samples: [answered('2026-02-26', 'positive'), answered('2026-03-10', 'positive')] };
    expect(born(confirmed)?.settled).toEqual({ how: 'stopped', why: 'answered' });
    const samples = [answered('2027-08-01', 'negative', { test: 'antibody' })];
    expect(born({ samples, feeding: { now: 'never-breastfed' } })?.settled).toEqual({
      how: 'stopped',
      why: 'not-needed',
    });
    expect(born({ diedOn: on('2026-01-16') })?.settled).toEqual({ how: 'stopped', why: 'died' });
  });
  test('stays when her mother died', () => {
    expect(born({}, { diedOn: on('2026-01-15') })?.settled).toBeUndefined();
  });
});

describe('when her mother learns it while she breastfeeds', () => {
  const learned = (
    pair: Partial<PairFacts> = {},
    mother: Partial<MotherFacts> = {},
    infant: Partial<InfantFacts> = {},
  ) =>
    asked({
      mother: motherFacts({ pregnancies: [], statusLearnedOn: on('2026-09-15'), ...mother }),
      infants: [infantFacts({ prophylaxisFirstGivenOn: undefined, ...infant })],
      ...pair,
    });

  test('a nurse is needed the same day, and the first days of life are not asked about any more', () => {
    expect(learned().map(({ why, what, priority }) => [why, what, priority])).toEqual([
      ['learned-while-breastfeeding', 'nurse-today', 'a'],
    ]);
    expect(statesAround(learned()[0], '2026-09-15')).toEqual(['coming', 'due', 'late']);
  });
  test.each([
    ['2026-01-15', 'plan-after-birth'],
    ['2026-01-16', 'learned-while-breastfeeding'],
  ])('on %s, around the birth, it is %s', (day, why) => {
    expect(learned({}, { statusLearnedOn: on(day) })[0]?.why).toBe(why);
  });
  test.each([
    ['2026-09-14', 'plan-after-birth'],
    ['2026-09-15', 'learned-while-breastfeeding'],
    ['2026-09-16', 'learned-while-breastfeeding'],
  ])('where breastfeeding ended on %s it is %s', (stoppedOn, why) => {
    expect(learned({}, {}, { feeding: { now: 'stopped', stoppedOn: on(stoppedOn) } })[0]?.why).toBe(why);
  });
  test('where she was found after the birth and joined later, it is the day she joined', () => {
    const mother = {
      statusLearnedOn: undefined,
      statusKnown: 'tested-after-delivery',
      enrolledOn: on('2026-03-02'),
    } as const;
    expect(statesAround(learned({}, mother)[0], '2026-03-02')).toEqual(['coming', 'due', 'late']);
  });
  test.each([
    ['2026-09-14', undefined],
    ['2026-09-15', done('2026-09-15')],
    ['2026-09-16', done('2026-09-16')],
  ])('a plan made on %s settles it so', (day, expected) => {
    expect(learned({}, { services: [planned(day)] })[0]?.settled).toEqual(expected);
  });
  test('it waits while the baby is on its way to the nurse, and is done when it was seen', () => {
    const open = referral({ madeOn: on('2026-09-15') });
    expect(learned({ referrals: [open] })[0]?.settled).toEqual({ how: 'waiting', since: '2026-09-15' });
    const seen = { ...open, closed: { on: on('2026-09-17'), outcome: 'attended' } };
    expect(learned({ referrals: [seen] })[0]?.settled).toEqual(done('2026-09-17'));
    expect(learned({ referrals: [referral({ madeOn: on('2026-09-14') })] })[0]?.settled).toBeUndefined();
  });
  test('twins are planned each for themselves', () => {
    const infants = [infantFacts({ infantId: 'first' }), infantFacts({ infantId: 'second' })];
    expect(learned({ infants }).map(({ about }) => about)).toEqual(['first', 'second']);
  });
  test('nothing is asked of a child who was not breastfed by then and so not exposed', () => {
    expect(learned({}, {}, { exposed: false })).toEqual([]);
  });
});

test('nothing recorded at all asks for nothing', () => {
  expect(asked({ mother: motherFacts({ pregnancies: [] }), infants: [] })).toEqual([]);
});
