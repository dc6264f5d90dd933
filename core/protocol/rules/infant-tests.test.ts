import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, motherFacts, pairFacts, sample, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, MotherFacts, PairFacts } from '../facts.ts';
import { kenya } from '../packs/kenya.ts';
import { who2021 } from '../packs/who-2021.ts';
import { itemState } from '../rule.ts';
import { infantTests } from './infant-tests.ts';

// Thandi was born on 15 January 2026: 4 weeks are 12 February, 6 weeks 26 February, 9 months 15 October.
const thandi = (facts: Partial<InfantFacts>, pair: Partial<PairFacts> = {}, pack = who2021) =>
  infantTests.apply(pairFacts({ infants: [infantFacts(facts)], ...pair }), pack.settings);
const named = (name: string, facts: Partial<InfantFacts> = {}, pack = who2021, mother: Partial<MotherFacts> = {}) =>
  thandi(facts, { mother: motherFacts(mother) }, pack).find(({ id }) => id.endsWith(name));
const settled = (name: string, facts: Partial<InfantFacts>, pack = who2021) => named(name, facts, pack)?.settled;
const done = (day: string) => ({ how: 'done', on: day });
const notNeeded = { how: 'stopped', why: 'not-needed' };

describe('the first virologic test, after WHO', () => {
  test('is coming until the day she is 4 weeks old', () => {
    expect(statesAround(named('weeks-4-to-6'), '2026-02-12')).toEqual(['coming', 'due', 'due']);
  });
  test('is late from the day after she is 6 weeks old', () => {
    expect(statesAround(named('weeks-4-to-6'), '2026-02-26')).toEqual(['due', 'due', 'late']);
  });
  test('is a nurse’s to take', () => {
    expect(named('weeks-4-to-6')).toMatchObject({ what: 'baby-check', actor: 'nurse', about: 'thandi' });
  });
  test.each([
    ['the day before 4 weeks', '2026-02-11', undefined],
    ['at 4 weeks', '2026-02-12', done('2026-02-12')],
    ['the day after', '2026-02-13', done('2026-02-13')],
    ['at 7 months, when she was first seen', '2026-08-20', done('2026-08-20')],
  ])('taken %s is settled so', (_, takenOn, expected) => {
    expect(settled('weeks-4-to-6', { samples: [answered(takenOn, 'negative')] })).toEqual(expected);
  });
  test('is still wanted after a negative birth test', () => {
    expect(named('weeks-4-to-6', { samples: [answered('2026-01-15', 'negative')] })?.settled).toBeUndefined();
  });
  test('is not replaced by an antibody test', () => {
    expect(
      settled('weeks-4-to-6', { samples: [answered('2026-02-26', 'negative', { test: 'antibody' })] }),
    ).toBeUndefined();
  });
  test('is wanted at once of a baby first seen at 7 months', () => {
    const item = named('weeks-4-to-6', {}, who2021, { enrolledOn: on('2026-08-15') });
    expect(item && itemState(item, on('2026-08-15'))).toBe('late');
  });
  test('gives way to the one at nine months on that day', () => {
    expect(statesAround(named('weeks-4-to-6'), '2026-10-15')).toEqual(['late', 'stopped', 'stopped']);
    expect(statesAround(named('month-9'), '2026-10-15')).toEqual(['coming', 'due', 'due']);
  });
  test('is not needed when only the later one was taken', () => {
    const samples = [answered('2026-10-15', 'negative')];
    expect(settled('weeks-4-to-6', { samples })).toEqual(notNeeded);
    expect(settled('month-9', { samples })).toEqual(done('2026-10-15'));
  });
});

describe('a sample', () => {
  test('without an answer waits', () => {
    expect(settled('weeks-4-to-6', { samples: [sample()] })).toEqual({ how: 'waiting', since: '2026-02-26' });
  });
  test('with two different answers waits for a person to decide', () => {
    const answers = [
      { result: 'negative', receivedOn: on('2026-03-05') },
      { result: 'positive', receivedOn: on('2026-03-06') },
    ] as const;
    expect(settled('weeks-4-to-6', { samples: [sample({ answers })] })?.how).toBe('waiting');
  });
  test('with an unclear answer waits: its repeat is asked for by another rule', () => {
    expect(settled('weeks-4-to-6', { samples: [answered('2026-02-26', 'indeterminate')] })?.how).toBe('waiting');
  });
  test.each(['rejected', 'invalid'] as const)('that was %s is taken again the day this is known', (result) => {
    const item = named('weeks-4-to-6', { samples: [answered('2026-02-26', result)] });
    expect(item?.why).toBe('sample-to-be-taken-again');
    expect(statesAround(item, '2026-03-05')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2026-03-12')).toEqual(['due', 'due', 'late']);
  });
  test('that was taken again after a rejected one waits in its turn', () => {
    const samples = [answered('2026-02-26', 'rejected'), sample({ takenOn: on('2026-03-06') })];
    expect(named('weeks-4-to-6', { samples })).toMatchObject({
      why: 'test-at-this-age',
      settled: { how: 'waiting', since: '2026-03-06' },
    });
  });
  test('known to be spoilt only after the next age has come is not taken again for the earlier one', () => {
    const samples = [answered('2026-10-10', 'rejected')];
    expect(settled('weeks-4-to-6', { samples })).toEqual(notNeeded);
    expect(statesAround(named('month-9', { samples }), '2026-10-15')).toEqual(['coming', 'due', 'due']);
  });
  test('answered after the next age has come still belongs to the age at which it was taken', () => {
    const late = sample({ answers: [{ result: 'negative', receivedOn: on('2026-10-20') }] });
    expect(settled('weeks-4-to-6', { samples: [late] })).toEqual(done('2026-02-26'));
    expect(settled('month-9', { samples: [late] })).toBeUndefined();
  });
});

describe('the test at nine months, after WHO', () => {
  test('is late from the day after she is ten months old', () => {
    expect(statesAround(named('month-9'), '2026-11-15')).toEqual(['due', 'due', 'late']);
  });
  test('gives way to the final test when breastfeeding has ended', () => {
    const weaned = { feeding: { now: 'stopped', stoppedOn: on('2026-12-01') } } as const;
    expect(statesAround(named('month-9', weaned), '2027-07-15')).toEqual(['late', 'stopped', 'stopped']);
  });
  test('stays wanted for as long as she is breastfed, because nothing takes its place', () => {
    expect(statesAround(named('month-9'), '2027-07-15')).toEqual(['late', 'late', 'late']);
  });
});

describe('the tests of Kenya', () => {
  test('are three', () => {
    expect(thandi({}, {}, kenya).map(({ id }) => id)).toEqual([
      'infant-tests/thandi/week-6',
      'infant-tests/thandi/month-6',
      'infant-tests/thandi/month-12',
    ]);
  });
  test.each([
    ['week-6', '2026-02-26'],
    ['month-6', '2026-07-15'],
    ['month-12', '2027-01-15'],
  ])('%s begins on %s', (name, day) => {
    expect(statesAround(named(name, {}, kenya), day)).toEqual(['coming', 'due', 'due']);
  });
  test.each([
    ['week-6', '2026-07-15'],
    ['month-6', '2027-01-15'],
    ['month-12', '2027-07-15'],
  ])('%s gives way on %s', (name, day) => {
    expect(statesAround(named(name, {}, kenya), day)).toEqual(['late', 'stopped', 'stopped']);
  });
  test.each([
    ['2026-07-14', [done('2026-07-14'), undefined]],
    ['2026-07-15', [notNeeded, done('2026-07-15')]],
    ['2026-07-16', [notNeeded, done('2026-07-16')]],
  ])('one sample taken on %s counts for one age only', (takenOn, expected) => {
    const facts = { samples: [answered(takenOn, 'negative')] };
    expect([settled('week-6', facts, kenya), settled('month-6', facts, kenya)]).toEqual(expected);
  });
  test('that had passed before she joined are not asked for', () => {
    const joined = { enrolledOn: on('2026-08-15') };
    expect(named('week-6', {}, kenya, joined)?.settled).toEqual(notNeeded);
    expect(named('month-6', {}, kenya, joined)?.settled).toBeUndefined();
  });
});

test('a baby who was never breastfed has the tests of the schedule all the same', () => {
  const fed = { feeding: { now: 'never-breastfed' }, samples: [answered('2026-02-26', 'negative')] } as const;
  expect(settled('weeks-4-to-6', fed)).toEqual(done('2026-02-26'));
  expect(statesAround(named('month-9', fed), '2026-10-15')).toEqual(['coming', 'due', 'due']);
});

describe('nothing is asked', () => {
  test('of a baby who was not exposed', () => {
    expect(thandi({ exposed: false })).toEqual([]);
  });
  test('after a confirmed infection', () => {
    const samples = [answered('2026-02-26', 'positive'), answered('2026-03-10', 'positive')];
    expect(settled('month-9', { samples })).toEqual({ how: 'stopped', why: 'answered' });
  });
  test('after her death, and what was done stays done', () => {
    const gone = { diedOn: on('2026-05-01'), samples: [answered('2026-02-26', 'negative')] };
    expect(settled('weeks-4-to-6', gone)).toEqual(done('2026-02-26'));
    expect(settled('month-9', gone)).toEqual({ how: 'stopped', why: 'died' });
  });
  test.each([
    ['transfer-confirmed', 'transferred'],
    ['lost', 'left'],
  ])('after an exit as %s', (outcome, why) => {
    const [first] = thandi({}, { exit: { on: on('2026-05-01'), outcome } });
    expect(first?.settled).toEqual({ how: 'stopped', why });
  });
});

test('a baby whose mother died stays on the list', () => {
  const orphaned = {
    mother: motherFacts({ diedOn: on('2026-02-01') }),
    exit: { on: on('2026-02-01'), outcome: 'mother-died' },
  };
  expect(thandi({}, orphaned).map((item) => item.settled)).toEqual([undefined, undefined]);
});

test('twins are tested each for themselves', () => {
  const twins = [
    infantFacts({ infantId: 'first', samples: [answered('2026-02-26', 'negative', { sampleId: 'a' })] }),
    infantFacts({ infantId: 'second' }),
  ];
  const items = infantTests
    .apply(pairFacts({ infants: twins }), who2021.settings)
    .filter(({ id }) => id.endsWith('weeks-4-to-6'));
  expect(items.map((item) => [item.about, item.settled?.how])).toEqual([
    ['first', 'done'],
    ['second', undefined],
  ]);
});
