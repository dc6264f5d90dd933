import { calendarDate as on } from '@thari/kernel/calendar-date';
import { motherFacts, pairFacts, pregnancyFacts, referral, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { MotherFacts, PairFacts, WomanTestFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { antenatalTests } from './antenatal-tests.ts';

const pregnant = { pregnancies: [pregnancyFacts({ ended: undefined })], status: 'negative' } as const;
const asked = (mother: Partial<MotherFacts> = {}, facts: Partial<PairFacts> = {}) =>
  antenatalTests.apply(
    pairFacts({ infants: [], mother: motherFacts({ ...pregnant, ...mother }), ...facts }),
    who2021.settings,
  );
const tested = (test: WomanTestFacts['test'], testedOn: string, result: WomanTestFacts['result'] = 'negative') => ({
  test,
  testedOn: on(testedOn),
  result,
});
const early = (test: string, ...args: Parameters<typeof asked>) =>
  asked(...args).find(({ id }) => id.endsWith(`pregnancy/${test}`));
const forNurse = (...args: Parameters<typeof asked>) => asked(...args).filter(({ why }) => why === 'check-not-clear');

describe('early in pregnancy', () => {
  test('a woman is offered three checks, late when two weeks have passed since her pregnancy was written down', () => {
    expect(asked().map(({ id }) => id.split('/').at(-1))).toEqual(['hiv', 'syphilis', 'hepatitis-b']);
    expect(statesAround(early('syphilis'), '2025-08-01')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(early('syphilis'), '2025-08-15')).toEqual(['due', 'due', 'late']);
    expect(early('hiv')).toMatchObject({ what: 'her-check', actor: 'nurse', about: 'nomsa', priority: 'b' });
  });
  test.each([
    ['2025-04-09', undefined],
    ['2025-04-10', 'done'],
    ['2025-04-11', 'done'],
  ])('one of %s, around the last period, leaves it %s', (day, how) => {
    const tests = [tested('syphilis', day)];
    expect(early('syphilis', { tests })?.settled?.how).toBe(how);
    expect(early('hepatitis-b', { tests })?.settled).toBeUndefined();
  });
  test.each([
    ['positive', ['syphilis', 'hepatitis-b']],
    ['negative', ['hiv', 'syphilis', 'hepatitis-b']],
    ['unknown', ['hiv', 'syphilis', 'hepatitis-b']],
  ] as const)('a woman whose status is %s is offered %s', (status, tests) => {
    expect(asked({ status }).map(({ id }) => id.split('/').at(-1))).toEqual(tests);
  });
  test('a status learned in this pregnancy, wherever it was, is her test', () => {
    expect(early('hiv', { statusLearnedOn: on('2025-04-09') })?.settled).toBeUndefined();
    expect(early('hiv', { statusLearnedOn: on('2025-04-10') })?.settled).toEqual({ how: 'done', on: '2025-04-10' });
    expect(early('hiv', { statusKnown: 'tested-in-this-pregnancy' })?.settled).toEqual({
      how: 'done',
      on: '2025-08-01',
    });
  });
  test('of several the first counts, in whatever order they were written down', () => {
    const tests = [tested('hiv', '2025-10-01'), tested('hiv', '2025-09-01')];
    expect(early('hiv', { tests })?.settled).toEqual({ how: 'done', on: '2025-09-01' });
    expect(early('hiv', { tests, statusKnown: 'tested-in-this-pregnancy' })?.settled).toEqual({
      how: 'done',
      on: '2025-08-01',
    });
  });
  test('a second pregnancy has its own', () => {
    const second = pregnancyFacts({
      pregnancyId: 'second-pregnancy',
      dueOn: on('2027-12-01'),
      recordedOn: on('2027-05-01'),
      ended: undefined,
    });
    const items = asked({ pregnancies: [pregnancyFacts(), second], tests: [tested('syphilis', '2025-08-01')] });
    expect(items.map(({ settled }) => settled?.how)).toEqual([
      'stopped',
      'done',
      'stopped',
      undefined,
      undefined,
      undefined,
    ]);
  });
  test.each(['birth', 'miscarriage', 'stillbirth', 'induced-abortion'] as const)('ends with a %s', (outcome) => {
    const pregnancies = [pregnancyFacts({ ended: { on: on('2025-09-01'), outcome } })];
    expect(early('hiv', { pregnancies })?.settled).toEqual({ how: 'stopped', why: 'not-needed' });
    expect(early('hiv', { pregnancies, tests: [tested('hiv', '2025-09-01')] })?.settled?.how).toBe('done');
    expect(early('hiv', { pregnancies, tests: [tested('hiv', '2025-09-02')] })?.settled?.how).toBe('stopped');
  });
  test('nothing is asked of a woman without a pregnancy', () => {
    expect(asked({ pregnancies: [] })).toEqual([]);
  });
});

describe('a check that is not a plain no', () => {
  const found = (result: WomanTestFacts['result'], test: WomanTestFacts['test'] = 'syphilis') => ({
    tests: [tested(test, '2025-08-10', result)],
  });
  const sent = (madeOn: string, closed?: { outcome: string }) => ({
    referrals: [
      referral({
        about: 'nomsa',
        reason: 'result-needs-action',
        madeOn: on(madeOn),
        closed: closed && { on: on('2025-08-12'), ...closed },
      }),
    ],
  });
  test.each(['positive', 'unclear'] as const)('%s is told to the nurse the same day', (result) => {
    const [item] = forNurse(found(result));
    expect(statesAround(item, '2025-08-10')).toEqual(['coming', 'due', 'late']);
    expect(item).toMatchObject({ what: 'nurse-today', actor: 'nurse', priority: 'a', about: 'nomsa' });
  });
  test('a plain no is nothing to tell', () => {
    expect(forNurse(found('negative'))).toEqual([]);
  });
  test.each([
    ['2025-08-09', undefined],
    ['2025-08-10', 'waiting'],
    ['2025-08-11', 'waiting'],
  ])('waits for the nurse after a referral of %s: %s', (day, how) => {
    expect(forNurse(found('positive'), sent(day))[0]?.settled?.how).toBe(how);
  });
  test('is done when the nurse has seen her', () => {
    expect(forNurse(found('positive'), sent('2025-08-10', { outcome: 'attended' }))[0]?.settled).toEqual({
      how: 'done',
      on: '2025-08-12',
    });
  });
  test.each([
    ['2025-08-09', undefined],
    ['2025-08-10', 'done'],
    ['2025-08-11', 'done'],
  ])('is settled by a status learned on %s: %s', (day, how) => {
    const learned = { status: 'negative', statusLearnedOn: on(day) } as const;
    expect(forNurse({ ...found('unclear', 'hiv'), ...learned })[0]?.settled?.how).toBe(how);
    expect(forNurse({ ...found('unclear', 'syphilis'), ...learned })[0]?.settled).toBeUndefined();
  });
  test('is nothing new of a woman who was known to live with HIV before', () => {
    expect(forNurse({ ...found('positive', 'hiv'), status: 'positive' })).toEqual([]);
    expect(forNurse({ ...found('positive', 'syphilis'), status: 'positive' }).length).toBe(1);
    const learned = { status: 'positive', statusLearnedOn: on('2025-08-10') } as const;
    expect(forNurse({ ...found('positive', 'hiv'), ...learned })[0]?.settled?.how).toBe('done');
  });
  test('is answered by a later test when it was unclear, never when it was positive', () => {
    const later = (result: WomanTestFacts['result'], day: string) =>
      forNurse({ tests: [...found(result).tests, tested('syphilis', day)] })[0]?.settled?.how;
    expect([later('unclear', '2025-08-10'), later('unclear', '2025-08-11')]).toEqual([undefined, 'done']);
    expect(later('positive', '2025-08-11')).toBeUndefined();
    const twice = [tested('syphilis', '2025-09-02'), tested('syphilis', '2025-09-01')];
    expect(forNurse({ tests: [...found('unclear').tests, ...twice] })[0]?.settled).toEqual({
      how: 'done',
      on: '2025-09-01',
    });
  });
  test('is told once, as positive, when one day has both', () => {
    const both = [tested('syphilis', '2025-08-10', 'unclear'), tested('syphilis', '2025-08-10', 'positive')];
    const tests = [...both, tested('syphilis', '2025-08-20')];
    expect(forNurse({ tests }).map(({ settled }) => settled)).toEqual([undefined]);
    expect(forNurse({ tests: tests.toReversed() })).toEqual(forNurse({ tests }));
  });
  test('is told also after the pregnancy, and from the day she joined where it is older', () => {
    expect(forNurse({ pregnancies: [], ...found('positive') }).length).toBe(1);
    expect(forNurse({ ...found('positive'), enrolledOn: on('2025-09-01') })[0]?.window.dueOn).toBe('2025-09-01');
  });
  test('ends with her death', () => {
    expect(forNurse({ ...found('positive'), diedOn: on('2025-08-20') })[0]?.settled).toEqual({
      how: 'stopped',
      why: 'died',
    });
  });
});
