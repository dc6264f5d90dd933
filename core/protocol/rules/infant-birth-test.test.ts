import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, motherFacts, pairFacts, sample, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, MotherFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { who2021 } from '../packs/who-2021.ts';
import { infantBirthTest } from './infant-birth-test.ts';
import { infantTests } from './infant-tests.ts';

const settingsFor = (whom: PackSettings['birthTest']['whom']): PackSettings => ({
  ...who2021.settings,
  birthTest: { ...who2021.settings.birthTest, whom },
});
type Given = { readonly infant?: Partial<InfantFacts>; readonly mother?: Partial<MotherFacts> };
const asked = ({ infant, mother }: Given = {}, whom: PackSettings['birthTest']['whom'] = 'every-exposed-baby') =>
  infantBirthTest.apply(
    pairFacts({ mother: motherFacts(mother), infants: [infantFacts(infant)] }),
    settingsFor(whom),
  )[0];
const withSamples = (...samples: InfantFacts['samples']) => asked({ infant: { samples } });

describe('whom it is for', () => {
  const highRisk = { mother: { antiretroviralsStartedOn: undefined } };
  test('nobody, after WHO', () => {
    expect(infantBirthTest.apply(pairFacts(), who2021.settings)).toEqual([]);
    expect(asked(highRisk, 'nobody')).toBeUndefined();
  });
  test('every exposed baby, in some countries', () => {
    expect(asked()).toMatchObject({ what: 'baby-check', actor: 'nurse', about: 'thandi', why: 'test-at-birth' });
    expect(asked({ infant: { exposed: false } })).toBeUndefined();
  });
  test('those of high risk, in others', () => {
    expect(asked({}, 'high-risk-only')).toBeUndefined();
    expect(asked(highRisk, 'high-risk-only')).toBeDefined();
    expect(asked({ ...highRisk, infant: { exposed: false } }, 'high-risk-only')).toBeUndefined();
  });
});

describe('its days', () => {
  test('are from the birth, late from the third day after it', () => {
    expect(statesAround(asked(), '2026-01-15')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(asked(), '2026-01-17')).toEqual(['due', 'due', 'late']);
  });
  test('end when the first test of the schedule begins', () => {
    expect(statesAround(asked(), '2026-02-12')).toEqual(['late', 'stopped', 'stopped']);
  });
  test.each([
    ['2026-02-11', undefined],
    ['2026-02-12', { how: 'stopped', why: 'not-needed' }],
  ])('had they passed when she joined on %s, it is not asked', (day, settled) => {
    expect(asked({ mother: { enrolledOn: on(day) } })?.settled).toEqual(settled);
  });
  test('had passed when her mother learnt it at month 8: it is not asked', () => {
    expect(asked({ mother: { statusLearnedOn: on('2026-09-15') } })?.settled).toEqual({
      how: 'stopped',
      why: 'not-needed',
    });
  });
});

describe('a sample', () => {
  test.each([
    ['2026-01-15', 'done'],
    ['2026-02-11', 'done'],
    ['2026-02-12', 'stopped'],
  ])('taken on %s leaves it %s', (day, how) => {
    expect(withSamples(answered(day, 'negative'))?.settled?.how).toBe(how);
  });
  test('without an answer waits, and so does an unclear one, whose repeat another rule asks for', () => {
    const waiting = { how: 'waiting', since: '2026-01-16' };
    expect(withSamples(sample({ takenOn: on('2026-01-16') }))?.settled).toEqual(waiting);
    expect(withSamples(answered('2026-01-16', 'indeterminate'))?.settled).toEqual(waiting);
  });
  test.each(['rejected', 'invalid'] as const)('that was %s is taken again the day this is known', (result) => {
    const item = withSamples(answered('2026-01-16', result));
    expect(item?.why).toBe('sample-to-be-taken-again');
    expect(statesAround(item, '2026-01-23')).toEqual(['coming', 'due', 'due']);
  });
  test('known to be spoilt only when the schedule has begun is not taken again', () => {
    expect(withSamples(answered('2026-02-06', 'rejected'))?.settled).toEqual({ how: 'stopped', why: 'not-needed' });
  });
  test('for antibodies does not do', () => {
    expect(withSamples(answered('2026-01-16', 'negative', { test: 'antibody' }))?.settled).toBeUndefined();
  });
  test('taken at birth never stands for the first test of the schedule', () => {
    const infants = [infantFacts({ samples: [answered('2026-01-15', 'negative')] })];
    const [first] = infantTests.apply(pairFacts({ infants }), settingsFor('every-exposed-baby'));
    expect(first?.settled).toBeUndefined();
  });
});

test('twins are tested each for themselves', () => {
  const infants = [
    infantFacts({ infantId: 'first', samples: [answered('2026-01-15', 'negative')] }),
    infantFacts({ infantId: 'second' }),
  ];
  const items = infantBirthTest.apply(pairFacts({ infants }), settingsFor('every-exposed-baby'));
  expect(items.map(({ id, settled }) => [id, settled?.how])).toEqual([
    ['infant-birth-test/first', 'done'],
    ['infant-birth-test/second', undefined],
  ]);
});
test('it ends with death', () => {
  expect(asked({ infant: { diedOn: on('2026-01-16') } })?.settled).toEqual({ how: 'stopped', why: 'died' });
});
