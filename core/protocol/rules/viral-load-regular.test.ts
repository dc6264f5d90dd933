import { calendarDate as on } from '@thari/kernel/calendar-date';
import {
  counted,
  infantFacts,
  motherFacts,
  pairFacts,
  pregnancyFacts,
  statesAround,
  viralLoad,
} from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, MotherFacts, PairFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { planFor } from '../plan.ts';
import { viralLoadRegular } from './viral-load-regular.ts';

const of = (pair: Partial<PairFacts>) => viralLoadRegular.apply(pairFacts(pair), who2021.settings);
/** Without pregnancy or baby. */
const alone = (mother: Partial<MotherFacts>) =>
  of({ infants: [], mother: motherFacts({ pregnancies: [], ...mother }) });
const withBaby = (infant: Partial<InfantFacts>, mother: Partial<MotherFacts> = {}) =>
  of({ infants: [infantFacts(infant)], mother: motherFacts(mother) });
const stoppedOn = (day: string) => ({ feeding: { now: 'stopped', stoppedOn: on(day) } }) as const;

describe('after the start of treatment', () => {
  const startedOn = { antiretroviralsStartedOn: on('2025-09-03') };
  test('a count is due at 6 months and late when 30 days have passed', () => {
    const [item] = alone(startedOn);
    expect(statesAround(item, '2026-03-03')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2026-04-02')).toEqual(['due', 'due', 'late']);
    expect(item).toMatchObject({ what: 'her-check', actor: 'nurse', why: 'regularly-for-herself', about: 'nomsa' });
    expect(item?.source.place).toContain('IND.32');
  });
  test.each([
    ['2026-01-31', '2026-03-03'],
    ['2026-02-01', '2026-09-03'],
    ['2026-02-02', '2026-09-03'],
    ['2026-08-03', '2026-09-03'],
    ['2026-08-04', '2027-08-04'],
    ['2026-08-05', '2027-08-05'],
  ])('when the last was taken on %s the next is due on %s', (day, expected) => {
    expect(alone({ ...startedOn, viralLoads: [counted(day, 40)] }).map(({ window }) => window.dueOn)).toEqual([
      expected,
    ]);
  });
  test('a count of the day before it says nothing of how it works', () => {
    const dueWith = (day: string) => alone({ ...startedOn, viralLoads: [counted(day, 40)] })[0]?.id;
    expect(dueWith('2025-09-02')).toContain('/first');
    expect(dueWith('2025-09-03')).not.toContain('/first');
  });
});

describe('one asking at a time', () => {
  test('12 months after the last count, however many were missed', () => {
    const items = alone({ viralLoads: [counted('2025-09-10', 40), counted('2024-06-01', undefined)] });
    expect(items.length).toBe(1);
    expect(statesAround(items[0], '2026-09-10')).toEqual(['coming', 'due', 'due']);
  });
  test('not before she was known', () => {
    expect(alone({})[0]?.window.dueOn).toBe('2025-08-01');
    expect(alone({ statusLearnedOn: on('2025-10-01') })[0]?.window.dueOn).toBe('2025-10-01');
  });
  test('waits for the answer of a sample', () => {
    const viralLoads = [counted('2025-09-10', 40), viralLoad({ takenOn: on('2026-07-01') })];
    expect(alone({ viralLoads })[0]?.settled).toEqual({ how: 'waiting', since: '2026-07-01' });
  });
  test('is not answered by a sample from before the last count whose answer never came', () => {
    const viralLoads = [viralLoad({ takenOn: on('2025-09-01') }), counted('2025-09-10', 40)];
    expect(alone({ viralLoads })[0]?.settled).toBeUndefined();
  });
  test('is asked again within a week when the sample was rejected', () => {
    const result = { receivedOn: on('2026-09-20'), outcome: 'rejected', copies: undefined } as const;
    const viralLoads = [counted('2025-09-10', 40), viralLoad({ takenOn: on('2026-09-10'), result })];
    const [item] = alone({ viralLoads });
    expect(item?.why).toBe('sample-to-be-taken-again');
    expect(statesAround(item, '2026-09-27')).toEqual(['due', 'due', 'late']);
  });
  test('is not hurried by a sample that was rejected long before', () => {
    const result = { receivedOn: on('2026-02-20'), outcome: 'rejected', copies: undefined } as const;
    const viralLoads = [counted('2025-09-10', 40), viralLoad({ takenOn: on('2026-02-10'), result })];
    expect(alone({ viralLoads })[0]).toMatchObject({ why: 'regularly-for-herself', window: { dueOn: '2026-09-10' } });
  });
  test.each([
    [50, 1],
    [51, 0],
    [1001, 0],
  ])('after a count of %i this rule asks %i times: any higher one is repeated sooner by another', (copies, times) => {
    expect(alone({ viralLoads: [counted('2025-09-10', copies)] }).length).toBe(times);
  });
});

describe('while she is pregnant or breastfeeds', () => {
  test.each([
    ['is breastfed', { feeding: { now: 'breastfed' } }],
    ['may be breastfed, nobody wrote it down', { feeding: { now: 'not-recorded' } }],
  ] as const)('nothing is asked by this rule when the baby %s', (_, infant) => {
    expect(withBaby(infant)).toEqual([]);
  });
  test('nothing is asked in pregnancy, also when the child before it is weaned', () => {
    const pregnancies = [pregnancyFacts(), pregnancyFacts({ pregnancyId: 'next', ended: undefined })];
    expect(withBaby(stoppedOn('2026-12-01'), { pregnancies })).toEqual([]);
  });
  test('nothing is asked while one twin is breastfed', () => {
    const infants = [infantFacts(stoppedOn('2026-12-01')), infantFacts({ infantId: 'second' })];
    expect(of({ infants })).toEqual([]);
  });
});

describe('her own care goes on', () => {
  const viralLoads = [counted('2025-12-05', 40)];
  test('after a loss: a year after the last count, and not before the loss', () => {
    const lost = (day: string) => [pregnancyFacts({ ended: { on: on(day), outcome: 'miscarriage' } })];
    const [item] = of({ infants: [], mother: motherFacts({ pregnancies: lost('2025-12-20'), viralLoads }) });
    expect(statesAround(item, '2026-12-05')).toEqual(['coming', 'due', 'due']);
    const [late] = of({ infants: [], mother: motherFacts({ pregnancies: lost('2025-12-20') }) });
    expect(statesAround(late, '2025-12-20')).toEqual(['coming', 'due', 'due']);
  });
  test('after the death of the baby, from that day on', () => {
    expect(withBaby({ diedOn: on('2027-02-03') }, { viralLoads })[0]?.window.dueOn).toBe('2027-02-03');
    expect(withBaby({ diedOn: on('2026-02-03') }, { viralLoads })[0]?.window.dueOn).toBe('2026-12-05');
    expect(withBaby({ ...stoppedOn('2027-01-10'), diedOn: on('2027-02-03') }, { viralLoads })[0]?.window.dueOn).toBe(
      '2027-01-10',
    );
  });
  test.each([
    ['2026-12-04', '2026-12-05'],
    ['2026-12-05', '2026-12-05'],
    ['2026-12-06', '2026-12-06'],
  ])('after the last breast milk on %s: due on %s', (day, expected) => {
    expect(withBaby(stoppedOn(day), { viralLoads })[0]?.window.dueOn).toBe(expected);
  });
  test('when she never breastfed', () => {
    expect(withBaby({ feeding: { now: 'never-breastfed' } })[0]?.window.dueOn).toBe('2026-01-15');
  });
  test('and the plan shows it after WHO', () => {
    const pair = pairFacts({ mother: motherFacts({ viralLoads }), infants: [infantFacts(stoppedOn('2026-02-06'))] });
    expect(
      planFor(pair, [who2021]).filter(({ rule, settled }) => rule.startsWith('viral-load') && !settled),
    ).toMatchObject([{ rule: 'viral-load-regular', window: { dueOn: '2026-12-05' } }]);
  });
});

test.each([
  ['not on treatment', { antiretroviralsStartedOn: undefined }],
  ['not living with HIV', { status: 'unknown' }],
] as const)('nothing is asked of a woman %s', (_, mother) => {
  expect(alone(mother)).toEqual([]);
});
test('nothing is open after her death', () => {
  expect(alone({ diedOn: on('2026-05-01') })[0]?.settled).toEqual({ how: 'stopped', why: 'died' });
});
