import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, pairFacts, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { infantMedicines } from './infant-medicines.ts';

const nothingGiven = { prophylaxisFirstGivenOn: undefined, cotrimoxazoleFirstGivenOn: undefined };
const asked = (facts: Partial<InfantFacts> = {}) =>
  infantMedicines.apply(pairFacts({ infants: [infantFacts({ ...nothingGiven, ...facts })] }), who2021.settings);

describe('the first protective medicine', () => {
  test('is due from birth and late from the fourth day after it', () => {
    expect(statesAround(asked()[0], '2026-01-15')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(asked()[0], '2026-01-18')).toEqual(['due', 'due', 'late']);
  });
  test('is done on the day it was given', () => {
    expect(asked({ prophylaxisFirstGivenOn: on('2026-01-16') })[0]?.settled).toEqual({ how: 'done', on: '2026-01-16' });
  });
  test('is no longer asked for after a confirmed infection', () => {
    const samples = [answered('2026-02-26', 'positive'), answered('2026-03-10', 'positive')];
    expect(asked({ samples })[0]?.settled).toEqual({ how: 'stopped', why: 'answered' });
  });
  test('is asked for when she counts as exposed only since month 8, because her mother learnt it then', () => {
    expect(asked({ exposed: false })).toEqual([]);
    expect(statesAround(asked({ exposed: true })[0], '2026-09-15')).toEqual(['late', 'late', 'late']);
  });
});

describe('co-trimoxazole', () => {
  test('is due from day 28 and late after day 42', () => {
    expect(statesAround(asked()[1], '2026-02-12')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(asked()[1], '2026-02-26')).toEqual(['due', 'due', 'late']);
  });
  test('is done on the day it was given', () => {
    expect(asked({ cotrimoxazoleFirstGivenOn: on('2026-02-20') })[1]?.settled).toEqual({
      how: 'done',
      on: '2026-02-20',
    });
  });
  test('is asked for after a confirmed infection too', () => {
    const samples = [answered('2026-02-26', 'positive'), answered('2026-03-10', 'positive')];
    expect(asked({ samples })[1]?.settled).toBeUndefined();
  });
});

test('both are a nurse’s, under a word that says nothing over a shoulder', () => {
  expect(asked().map(({ what, actor }) => [what, actor])).toEqual([
    ['baby-medicine', 'nurse'],
    ['baby-medicine', 'nurse'],
  ]);
});
test('neither is asked for once she is known to be uninfected', () => {
  const samples = [answered('2027-08-01', 'negative', { test: 'antibody' })];
  const items = asked({ samples, feeding: { now: 'never-breastfed' } });
  expect(items.map(({ settled }) => settled)).toEqual([
    { how: 'stopped', why: 'not-needed' },
    { how: 'stopped', why: 'not-needed' },
  ]);
});
test('neither is asked for after her death', () => {
  expect(asked({ diedOn: on('2026-01-20') }).map(({ settled }) => settled?.how)).toEqual(['stopped', 'stopped']);
});
