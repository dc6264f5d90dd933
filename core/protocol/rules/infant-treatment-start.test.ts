import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, motherFacts, pairFacts, referral, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, PairFacts, ReferralFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { infantTreatmentStart } from './infant-treatment-start.ts';

const first = answered('2026-02-26', 'positive'); // known on 5 March
const asked = (infant: Partial<InfantFacts> = {}, pair: Partial<PairFacts> = {}) =>
  infantTreatmentStart.apply(
    pairFacts({ infants: [infantFacts({ samples: [first], ...infant })], ...pair }),
    who2021.settings,
  )[0];
const after = (...samples: InfantFacts['samples']) => asked({ samples: [first, ...samples] });
const antibody = (day: string, result: 'positive' | 'negative') => answered(day, result, { test: 'antibody' });

test('the first positive answer needs a nurse the same day', () => {
  expect(statesAround(asked(), '2026-03-05')).toEqual(['coming', 'due', 'late']);
  expect(asked()).toMatchObject({
    what: 'nurse-today',
    actor: 'nurse',
    about: 'thandi',
    priority: 'a',
    why: 'baby-not-yet-on-treatment',
  });
});
test('whether or not the baby counted as exposed: an answer is an answer', () => {
  expect(asked({ exposed: false })).toBeDefined();
});
test.each(['negative', 'indeterminate', 'rejected', 'invalid'] as const)(
  'an answer that is %s asks for nothing',
  (result) => {
    expect(asked({ samples: [answered('2026-02-26', result)] })).toBeUndefined();
  },
);
test('two unclear answers ask for nothing either, and neither does no sample', () => {
  const samples = [answered('2026-02-26', 'indeterminate'), answered('2026-03-06', 'indeterminate')];
  expect(asked({ samples })).toBeUndefined();
  expect(asked({ samples: [] })).toBeUndefined();
});

describe('a later answer', () => {
  test('that differs leaves it open while the third is under way', () => {
    expect(after(answered('2026-03-06', 'negative'))?.settled).toBeUndefined();
  });
  test('and another that is negative make it clear again', () => {
    expect(after(answered('2026-03-06', 'negative'), answered('2026-03-14', 'negative'))).toBeUndefined();
  });
  test('that confirms keeps the day of the first', () => {
    expect(after(answered('2026-03-06', 'positive'))?.window.dueOn).toBe('2026-03-05');
  });
  test('that was known first gives the day', () => {
    const quick = answered('2026-02-27', 'positive', {
      answers: [{ result: 'positive', receivedOn: on('2026-02-27') }],
    });
    expect(after(quick)?.window.dueOn).toBe('2026-02-27');
  });
});

describe('an antibody answer', () => {
  test('at 18 months asks only once a second one confirms it', () => {
    expect(asked({ samples: [antibody('2027-07-15', 'positive')] })).toBeUndefined();
    const two = [antibody('2027-07-15', 'positive'), antibody('2027-07-20', 'positive')];
    expect(asked({ samples: two })?.window.dueOn).toBe('2027-07-27');
  });
  test('before 18 months asks for nothing', () => {
    expect(
      asked({ samples: [antibody('2026-10-15', 'positive'), antibody('2026-10-20', 'positive')] }),
    ).toBeUndefined();
  });
});

describe('it is settled', () => {
  const sent = (facts: Partial<ReferralFacts> = {}) => asked({}, { referrals: [referral(facts)] })?.settled;
  const closed = (outcome: string) => ({ on: on('2026-03-12'), outcome });
  test('by the start of treatment', () => {
    expect(asked({ treatmentStartedOn: on('2026-03-06') })?.settled).toEqual({ how: 'done', on: '2026-03-06' });
  });
  test.each([
    ['2026-03-04', undefined],
    ['2026-03-05', { how: 'waiting', since: '2026-03-05' }],
    ['2026-03-06', { how: 'waiting', since: '2026-03-06' }],
  ])('so while a referral made on %s is open', (day, expected) => {
    expect(sent({ madeOn: on(day) })).toEqual(expected);
    expect(sent({ madeOn: on(day), reason: 'start-treatment' })).toEqual(expected);
  });
  test('not by being seen, nor by somebody else’s referral', () => {
    expect(sent({ closed: closed('attended') })).toBeUndefined();
    expect(sent({ closed: closed('not-found') })).toBeUndefined();
    expect(sent({ about: 'nomsa' })).toBeUndefined();
  });
  test('by the baby’s death, not by its mother’s', () => {
    expect(asked({ diedOn: on('2026-03-10') })?.settled).toEqual({ how: 'stopped', why: 'died' });
    expect(asked({}, { mother: motherFacts({ diedOn: on('2026-03-10') }) })?.settled).toBeUndefined();
  });
  test('by a transfer', () => {
    const exit = { on: on('2026-03-10'), outcome: 'transfer-confirmed' };
    expect(asked({}, { exit })?.settled).toEqual({ how: 'stopped', why: 'transferred' });
  });
});

test('twins have each their own', () => {
  const infants = [infantFacts({ infantId: 'one', samples: [first] }), infantFacts({ infantId: 'two' })];
  expect(infantTreatmentStart.apply(pairFacts({ infants }), who2021.settings).map(({ id }) => id)).toEqual([
    'infant-treatment-start/one',
  ]);
});
