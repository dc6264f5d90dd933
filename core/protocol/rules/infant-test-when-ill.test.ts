import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, motherFacts, pairFacts, referral, sample, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, PairFacts, ScreenFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { infantTestWhenIll } from './infant-test-when-ill.ts';

const ill = (doneOn: string, facts: Partial<ScreenFacts> = {}): ScreenFacts => ({
  screen: 'illness',
  doneOn: on(doneOn),
  concern: true,
  ...facts,
});
const asked = (infant: Partial<InfantFacts> = {}, pair: Partial<PairFacts> = {}) =>
  infantTestWhenIll.apply(
    pairFacts({ infants: [infantFacts({ screens: [ill('2026-06-01')], ...infant })], ...pair }),
    who2021.settings,
  );
const settled = (infant: Partial<InfantFacts>, pair: Partial<PairFacts> = {}) => asked(infant, pair)[0]?.settled;
const done = (day: string) => ({ how: 'done', on: day });

test('signs of illness need a nurse the same day', () => {
  expect(statesAround(asked()[0], '2026-06-01')).toEqual(['coming', 'due', 'late']);
  expect(asked()[0]).toMatchObject({ what: 'nurse-today', actor: 'nurse', about: 'thandi', priority: 'a' });
});
test.each(['tuberculosis', 'growth', 'development'] as const)('a concern about %s is another rule’s', (screen) => {
  expect(asked({ screens: [ill('2026-06-01', { screen })] })).toEqual([]);
});
test('no concern, or nothing asked at all, asks for nothing', () => {
  expect(asked({ screens: [ill('2026-06-01', { concern: false })] })).toEqual([]);
  expect(asked({ screens: [] })).toEqual([]);
});
test('a baby who was not exposed is not tested for this', () => {
  expect(asked({ exposed: false })).toEqual([]);
});
test('each day has its own, once, also when two people saw it', () => {
  const screens = [ill('2026-07-01'), ill('2026-06-01'), ill('2026-06-01')];
  expect(asked({ screens }).map(({ id }) => id)).toEqual([
    'infant-test-when-ill/thandi/2026-07-01',
    'infant-test-when-ill/thandi/2026-06-01',
  ]);
});

describe('a virologic test', () => {
  test.each([
    ['2026-05-31', undefined],
    ['2026-06-01', done('2026-06-01')],
    ['2026-06-02', done('2026-06-02')],
  ])('taken on %s settles it so, whatever earlier answers were', (day, expected) => {
    expect(settled({ samples: [answered('2026-02-26', 'negative'), answered(day, 'negative')] })).toEqual(expected);
  });
  test('without an answer waits, and a spoilt one does not count', () => {
    expect(settled({ samples: [sample({ takenOn: on('2026-06-01') })] })).toEqual({
      how: 'waiting',
      since: '2026-06-01',
    });
    expect(settled({ samples: [answered('2026-06-01', 'rejected')] })).toBeUndefined();
  });
  test('is not replaced by an antibody test', () => {
    expect(settled({ samples: [answered('2026-06-01', 'negative', { test: 'antibody' })] })).toBeUndefined();
  });
});

describe('a referral', () => {
  const made = (madeOn: string, outcome?: string) => ({
    referrals: [referral({ madeOn: on(madeOn), closed: outcome ? { on: on('2026-06-03'), outcome } : undefined })],
  });
  test.each([
    ['2026-05-31', undefined],
    ['2026-06-01', { how: 'waiting', since: '2026-06-01' }],
    ['2026-06-02', { how: 'waiting', since: '2026-06-02' }],
  ])('made on %s leaves it so', (day, expected) => {
    expect(settled({}, made(day))).toEqual(expected);
  });
  test('is done when the baby was seen, and open when it was not', () => {
    expect(settled({}, made('2026-06-01', 'attended'))).toEqual(done('2026-06-03'));
    expect(settled({}, made('2026-06-01', 'not-found'))).toBeUndefined();
  });
});

describe('a confirmed infection', () => {
  // Answered on 5 and 9 June: confirmed on the 9th.
  const samples = [
    answered('2026-05-29', 'positive', {
      sampleId: 'a',
      answers: [{ result: 'positive', receivedOn: on('2026-06-05') }],
    }),
    answered('2026-05-30', 'positive', {
      sampleId: 'b',
      answers: [{ result: 'positive', receivedOn: on('2026-06-09') }],
    }),
  ];
  test.each([
    ['2026-06-08', 1],
    ['2026-06-09', 0],
    ['2026-06-10', 0],
  ])('known by then leaves signs seen on %s asked %i times', (day, times) => {
    expect(asked({ samples, screens: [ill(day)] }).length).toBe(times);
  });
  test('answers what was open before it', () => {
    expect(settled({ samples, screens: [ill('2026-06-08')] })).toEqual({ how: 'stopped', why: 'answered' });
  });
});

test('it ends with the baby’s death, not with its mother’s', () => {
  expect(settled({ diedOn: on('2026-06-02') })).toEqual({ how: 'stopped', why: 'died' });
  expect(settled({}, { mother: motherFacts({ diedOn: on('2026-05-01') }) })).toBeUndefined();
});
test('twins are seen each for themselves', () => {
  const infants = [
    infantFacts({ infantId: 'first', screens: [ill('2026-06-01')] }),
    infantFacts({ infantId: 'second' }),
  ];
  expect(asked({}, { infants }).map(({ about }) => about)).toEqual(['first']);
});
