import { calendarDate as on } from '@thari/kernel/calendar-date';
import { counted, infantFacts, motherFacts, pairFacts, viralLoad } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, MotherFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { who2021 } from '../packs/who-2021.ts';
import { infantRiskGroup } from './infant-risk-group.ts';

// Thandi was born on 15 January 2026: 28 days before are 18 December 2025. Her mother's last period was on 10 April 2025.
const risk = (
  mother: Partial<MotherFacts> = {},
  infant: Partial<InfantFacts> = {},
  riskGroup: Partial<PackSettings['riskGroup']> = {},
) =>
  infantRiskGroup.apply(
    { infant: infantFacts(infant), pair: pairFacts({ mother: motherFacts(mother) }) },
    { ...who2021.settings, riskGroup: { ...who2021.settings.riskGroup, ...riskGroup } },
  );
const low = { group: 'low', reasons: [] };
const high = (...reasons: readonly string[]) => ({ group: 'high', reasons });
const southAfrica = { countWithinDays: 84, highFrom: 1000, unknownCountIsHigh: true };
const count = (takenOn: string, copies: number | undefined) => ({ viralLoads: [counted(takenOn, copies)] });

describe('the risk after WHO', () => {
  test('is low with treatment since long before the birth', () => {
    expect(risk()).toEqual(low);
  });
  test.each([
    ['29 days', '2025-12-17', low],
    ['28 days', '2025-12-18', low],
    ['27 days', '2025-12-19', high('treatment-too-short')],
    ['no day', '2026-01-15', high('treatment-too-short')],
  ])('with %s of treatment at the birth', (_, startedOn, expected) => {
    expect(risk({ antiretroviralsStartedOn: on(startedOn) })).toEqual(expected);
  });
  test('is high where treatment began after the birth, or never', () => {
    expect(risk({ antiretroviralsStartedOn: on('2026-01-16') })).toEqual(high('treatment-not-begun'));
    expect(risk({ antiretroviralsStartedOn: undefined })).toEqual(high('treatment-not-begun'));
  });
  test('is low with 28 days of treatment and a count of 900', () => {
    expect(risk({ antiretroviralsStartedOn: on('2025-12-18'), ...count('2026-01-10', 900) })).toEqual(low);
  });
  test.each([
    [1000, low],
    [1001, high('count-high')],
    [undefined, low],
  ])('with a count of %s shortly before the birth', (copies, expected) => {
    expect(risk(count('2026-01-10', copies))).toEqual(expected);
  });
  test.each([
    ['2025-12-17', low],
    ['2025-12-18', high('count-high')],
    ['2025-12-19', high('count-high')],
    ['2026-01-15', high('count-high')],
    ['2026-01-16', low],
  ])('with a high count taken on %s, around four weeks before the birth and around the birth', (takenOn, expected) => {
    expect(risk(count(takenOn, 5000))).toEqual(expected);
  });
  test('without a count is not high for that', () => {
    expect(risk({ viralLoads: [] })).toEqual(low);
  });
  test('has every reason that there is', () => {
    expect(risk({ antiretroviralsStartedOn: undefined, ...count('2026-01-10', 5000) })).toEqual(
      high('treatment-not-begun', 'count-high'),
    );
  });
});

describe('the last count', () => {
  test('speaks, in whatever order they were recorded', () => {
    const counts = [counted('2025-12-20', 5000), counted('2026-01-10', 40)];
    expect(risk({ viralLoads: counts })).toEqual(low);
    expect(risk({ viralLoads: counts.toReversed() })).toEqual(low);
  });
  test('is the higher one of two taken on one day', () => {
    const counts = [counted('2026-01-10', 5000), { ...counted('2026-01-10', 40), sampleId: 'other' }];
    expect(risk({ viralLoads: counts })).toEqual(high('count-high'));
    expect(risk({ viralLoads: counts.toReversed() })).toEqual(high('count-high'));
  });
  test.each([
    ['not answered', undefined],
    ['rejected', { receivedOn: on('2026-01-12'), outcome: 'rejected', copies: undefined } as const],
    ['answered without its number', { receivedOn: on('2026-01-12'), outcome: 'measured', copies: undefined } as const],
  ])('that was %s is as if it had not been taken', (_, result) => {
    const viralLoads = [viralLoad({ takenOn: on('2026-01-10'), result })];
    expect(risk({ viralLoads })).toEqual(low);
    expect(risk({ viralLoads }, {}, southAfrica)).toEqual(high('count-not-known'));
  });
});

describe('the risk in South Africa', () => {
  test.each([
    [999, low],
    [1000, high('count-high')],
    [1001, high('count-high')],
  ])('with a count of %i', (copies, expected) => {
    expect(risk(count('2026-01-10', copies), {}, southAfrica)).toEqual(expected);
  });
  test('without a count is high', () => {
    expect(risk({}, {}, southAfrica)).toEqual(high('count-not-known'));
  });
  test.each([
    ['2025-10-22', high('count-not-known')],
    ['2025-10-23', low],
    ['2025-10-24', low],
  ])('with a low count taken on %s, around twelve weeks before the birth', (takenOn, expected) => {
    expect(risk(count(takenOn, 40), {}, southAfrica)).toEqual(expected);
  });
});

describe('a mother who', () => {
  test.each([
    ['2025-07-31', low],
    ['2025-08-01', low],
    ['2025-08-02', high('infected-lately')],
    ['2026-01-15', high('infected-lately')],
    ['2026-01-16', high('learnt-after-birth')],
  ])('learnt it on %s, around the day she joined and around the birth', (learnedOn, expected) => {
    expect(risk({ statusKnown: 'tested-in-this-pregnancy', statusLearnedOn: on(learnedOn) })).toEqual(expected);
  });
  test('was first found after the birth and joined then', () => {
    const mother = { statusKnown: 'tested-after-delivery', enrolledOn: on('2026-02-26') } as const;
    expect(risk(mother)).toEqual(high('learnt-after-birth'));
  });
  test('learnt it in the pregnancy before this one is not newly infected', () => {
    const second = { pregnancyId: 'second', dueOn: on('2027-08-01'), recordedOn: on('2026-12-01'), ended: undefined };
    const mother = { pregnancies: [second], statusLearnedOn: on('2026-09-15') };
    expect(risk(mother, { pregnancyId: 'second', bornOn: on('2027-08-01') })).toEqual(low);
  });
  test.each([
    ['2025-04-09', low],
    ['2025-04-10', high('infected-lately')],
    ['2025-07-31', high('infected-lately')],
    ['2025-08-01', low],
  ])('was still negative on %s, around her last period and around the day she joined', (testedOn, expected) => {
    const tests = [{ test: 'hiv', result: 'negative', testedOn: on(testedOn) }] as const;
    expect(risk({ tests })).toEqual(expected);
  });
  test.each([
    ['hiv', 'positive'],
    ['hiv', 'unclear'],
    ['syphilis', 'negative'],
  ] as const)('had a %s test that was %s was not thereby negative', (name, result) => {
    expect(risk({ tests: [{ test: name, result, testedOn: on('2025-06-01') }] })).toEqual(low);
  });
});

describe('the pregnancy began', () => {
  const tests = [{ test: 'hiv', result: 'negative', testedOn: on('2025-05-01') }] as const;
  test('by the weeks at birth where its record is not there', () => {
    expect(risk({ tests }, { pregnancyId: undefined })).toEqual(high('infected-lately'));
    expect(risk({ tests }, { pregnancyId: undefined, weeksAtBirth: 30 })).toEqual(low);
  });
});

test('a baby who was not exposed is of low risk, and that is said', () => {
  expect(risk({ antiretroviralsStartedOn: undefined }, { exposed: false })).toEqual({
    group: 'low',
    reasons: ['not-exposed'],
  });
});
test('twins are of one risk', () => {
  const mother = { antiretroviralsStartedOn: undefined };
  expect(risk(mother, { infantId: 'first' })).toEqual(risk(mother, { infantId: 'second' }));
});
test('death changes nothing in it', () => {
  expect(risk({ diedOn: on('2026-02-01') }, { diedOn: on('2026-02-01') })).toEqual(low);
});
