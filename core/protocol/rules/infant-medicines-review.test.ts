import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, motherFacts, pairFacts, sample, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, MotherFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import type { Why } from '../why.ts';
import { infantMedicinesReview } from './infant-medicines-review.ts';

// Thandi was born on 15 January 2026; her protective medicine is planned for 6 weeks, until 26 February.
const asked = (infant: Partial<InfantFacts> = {}, mother: Partial<MotherFacts> = {}) =>
  infantMedicinesReview.apply(
    pairFacts({ mother: motherFacts(mother), infants: [infantFacts(infant)] }),
    who2021.settings,
  );
const all = (why: Why, infant: Partial<InfantFacts> = {}, mother: Partial<MotherFacts> = {}) =>
  asked(infant, mother).filter((item) => item.why === why);
const supply = (givenOn: string, daysSupplied: number | undefined) => ({ givenOn: on(givenOn), daysSupplied });
const confirmed = [answered('2026-02-05', 'positive'), answered('2026-02-06', 'positive')];
const done = (day: string) => ({ how: 'done', on: day });

describe('a supply that runs out', () => {
  const running = (infant: Partial<InfantFacts>) => all('protective-medicine-running-out', infant);
  const fourWeeks = { prophylaxisSupplies: [supply('2026-01-15', 28)] };

  test('is told a week before, due on the day on which nothing is left, and late the day after', () => {
    const [item] = running(fourWeeks);
    expect(statesAround(item, '2026-02-05')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2026-02-12')).toEqual(['due', 'due', 'late']);
    expect(item).toMatchObject({ what: 'baby-medicine', actor: 'nurse', about: 'thandi', priority: 'b' });
  });
  test.each([
    [41, 1],
    [42, 0],
    [43, 0],
  ])('of %i days, around the six weeks planned, is told %i times', (daysSupplied, times) => {
    expect(running({ prophylaxisSupplies: [supply('2026-01-15', daysSupplied)] }).length).toBe(times);
  });
  test('is told whatever was planned while two unclear answers keep the medicine going', () => {
    const samples = [answered('2026-02-12', 'indeterminate'), answered('2026-02-19', 'indeterminate')];
    const sixWeeks = { prophylaxisSupplies: [supply('2026-01-15', 42)] };
    expect(running({ ...sixWeeks, samples }).length).toBe(1);
    expect(running({ ...sixWeeks, samples: samples.slice(1) }).length).toBe(0);
  });
  test('is done by the next handing out, whose own end is told in its turn', () => {
    const prophylaxisSupplies = [supply('2026-02-10', 7), supply('2026-01-15', 28)];
    expect(running({ prophylaxisSupplies }).map(({ id, settled }) => [id, settled])).toEqual([
      ['infant-medicines-review/thandi/supply-2026-01-15', done('2026-02-10')],
      ['infant-medicines-review/thandi/supply-2026-02-10', undefined],
    ]);
  });
  test('is the longer one of two handed out on one day', () => {
    const two = [supply('2026-01-15', 28), supply('2026-01-15', 14), supply('2026-01-15', undefined)];
    expect(running({ prophylaxisSupplies: two }).map(({ window }) => window.dueOn)).toEqual(['2026-02-12']);
  });
  test('is not told where nobody wrote for how long it lasts', () => {
    expect(running({ prophylaxisSupplies: [supply('2026-01-15', undefined)] })).toEqual([]);
  });
  test('is not told any more when a nurse ended it, after a confirmed infection, or after death', () => {
    expect(running({ ...fourWeeks, prophylaxisStoppedOn: on('2026-02-08') })[0]?.settled).toEqual({
      how: 'stopped',
      why: 'not-needed',
    });
    expect(running({ ...fourWeeks, samples: confirmed })[0]?.settled).toEqual({ how: 'stopped', why: 'answered' });
    expect(running({ ...fourWeeks, diedOn: on('2026-02-01') })[0]?.settled).toEqual({ how: 'stopped', why: 'died' });
  });
});

describe('the day to look at the protective medicine', () => {
  const look = (infant: Partial<InfantFacts> = {}, mother: Partial<MotherFacts> = {}) =>
    all('protective-medicine-to-be-looked-at', infant, mother)[0];

  test('is the planned one, and a nurse’s', () => {
    expect(statesAround(look(), '2026-02-26')).toEqual(['coming', 'due', 'late']);
    expect(look()).toMatchObject({ what: 'baby-medicine', actor: 'nurse' });
  });
  test('is later where the risk is high', () => {
    expect(look({}, { antiretroviralsStartedOn: undefined })?.window.dueOn).toBe('2026-04-09');
  });
  test('is done on the day a nurse ended it', () => {
    expect(look({ prophylaxisStoppedOn: on('2026-02-27') })?.settled).toEqual(done('2026-02-27'));
  });
  test('is answered by a confirmed infection, not by one positive answer or by unclear ones', () => {
    expect(look({ samples: confirmed })?.settled).toEqual({ how: 'stopped', why: 'answered' });
    expect(look({ samples: confirmed.slice(1) })?.settled).toBeUndefined();
    const unclear = [answered('2026-02-12', 'indeterminate'), answered('2026-02-19', 'indeterminate')];
    expect(look({ samples: unclear })?.settled).toBeUndefined();
  });
  test('does not exist where none was handed out, or the baby was not exposed', () => {
    expect(look({ prophylaxisFirstGivenOn: undefined })).toBeUndefined();
    expect(asked({ exposed: false, prophylaxisSupplies: [supply('2026-01-15', 14)] })).toEqual([]);
  });
  test('exists where only a supply was written down', () => {
    const given = { prophylaxisFirstGivenOn: undefined, prophylaxisSupplies: [supply('2026-01-15', 42)] };
    expect(look(given)?.window.dueOn).toBe('2026-02-26');
  });
});

describe('the day to look at co-trimoxazole', () => {
  const look = (infant: Partial<InfantFacts> = {}) => all('cotrimoxazole-to-be-looked-at', infant)[0];
  const final = answered('2027-07-15', 'negative', { test: 'antibody' });
  const excluded = { feeding: { now: 'never-breastfed' }, samples: [final] } as const;

  test('is the one on which the answer that excludes infection is known', () => {
    expect(statesAround(look(excluded), '2027-07-22')).toEqual(['coming', 'due', 'late']);
    expect(look(excluded)).toMatchObject({ what: 'baby-medicine', actor: 'nurse' });
  });
  test('does not exist while it is breastfed, or while its tests are only negative so far', () => {
    expect(look({ ...excluded, feeding: { now: 'breastfed' } })).toBeUndefined();
    expect(look({ samples: [answered('2026-02-26', 'negative')] })).toBeUndefined();
    expect(look({ ...excluded, samples: [sample({ test: 'antibody', takenOn: on('2027-07-15') })] })).toBeUndefined();
  });
  test('never exists for a confirmed infection', () => {
    expect(look({ ...excluded, samples: [...confirmed, final] })).toBeUndefined();
  });
  test('does not exist where none was given', () => {
    expect(look({ ...excluded, cotrimoxazoleFirstGivenOn: undefined })).toBeUndefined();
  });
  test('is done on the day a nurse ended it', () => {
    expect(look({ ...excluded, cotrimoxazoleStoppedOn: on('2027-08-01') })?.settled).toEqual(done('2027-08-01'));
  });
  test('ends with death', () => {
    expect(look({ ...excluded, diedOn: on('2027-07-20') })?.settled).toEqual({ how: 'stopped', why: 'died' });
  });
});

test('twins have each their own', () => {
  const infants = [infantFacts({ infantId: 'first' }), infantFacts({ infantId: 'second', samples: confirmed })];
  const items = infantMedicinesReview.apply(pairFacts({ infants }), who2021.settings);
  expect(items.map(({ about, settled }) => [about, settled?.how])).toEqual([
    ['first', undefined],
    ['second', 'stopped'],
  ]);
});
