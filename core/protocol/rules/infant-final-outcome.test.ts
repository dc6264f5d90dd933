import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, appointment, attempt, infantFacts, pairFacts } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, PairFacts } from '../facts.ts';
import { kenya } from '../packs/kenya.ts';
import { who2021 } from '../packs/who-2021.ts';
import { infantFinalOutcome, outcomeReadOn } from './infant-final-outcome.ts';

const outcome = (facts: Partial<InfantFacts>, pair: Partial<PairFacts> = {}, pack = who2021) =>
  infantFinalOutcome.apply({ infant: infantFacts(facts), pair: pairFacts(pair) }, pack.settings);
const stopped = (stoppedOn: string): InfantFacts['feeding'] => ({ now: 'stopped', stoppedOn: on(stoppedOn) });
const antibody = (day: string) => answered(day, 'negative', { test: 'antibody' });
const twoPositive = [answered('2026-02-26', 'positive'), answered('2026-03-10', 'positive')];
const inCare = { outcome: 'final-status-unknown', because: 'in-care-no-test', interruptedFrom: undefined };

describe('infected', () => {
  test('from the day the second positive answer was known', () => {
    expect(outcome({ samples: twoPositive })).toEqual({ outcome: 'hiv-infected', on: '2026-03-17' });
  });
  test('not from one positive answer alone', () => {
    expect(outcome({ samples: twoPositive.slice(0, 1) })).toEqual(inCare);
  });
  test('even when the baby died at 10 months', () => {
    expect(outcome({ samples: twoPositive, diedOn: on('2026-11-15') }).outcome).toBe('hiv-infected');
  });
  test('even when they moved away', () => {
    expect(
      outcome({ samples: twoPositive }, { exit: { on: on('2026-05-01'), outcome: 'transfer-confirmed' } }).outcome,
    ).toBe('hiv-infected');
  });
  test('even when later antibody tests were negative', () => {
    const samples = [...twoPositive, antibody('2027-08-01'), antibody('2027-12-01')];
    expect(outcome({ samples, feeding: { now: 'never-breastfed' } }).outcome).toBe('hiv-infected');
  });
});

describe('uninfected', () => {
  // 18 months are 15 July 2027.
  test.each([
    ['2027-07-14', 'final-status-unknown'],
    ['2027-07-15', 'hiv-uninfected'],
    ['2027-07-16', 'hiv-uninfected'],
  ])('by an antibody test on %s of a baby who was never breastfed: %s', (day, expected) => {
    expect(outcome({ samples: [antibody(day)], feeding: { now: 'never-breastfed' } }).outcome).toBe(expected);
  });
  test.each([
    ['2027-08-31', 'final-status-unknown'],
    ['2027-09-01', 'hiv-uninfected'],
    ['2027-09-02', 'hiv-uninfected'],
  ])('after WHO by one on %s, 3 months after breastfeeding: %s', (day, expected) => {
    expect(outcome({ samples: [antibody(day)], feeding: stopped('2027-06-01') }).outcome).toBe(expected);
  });
  test.each([
    ['2027-07-19', 'final-status-unknown'],
    ['2027-07-20', 'hiv-uninfected'],
    ['2027-07-21', 'hiv-uninfected'],
  ])('in Kenya by one on %s, 6 weeks after breastfeeding: %s', (day, expected) => {
    expect(outcome({ samples: [antibody(day)], feeding: stopped('2027-06-08') }, {}, kenya).outcome).toBe(expected);
  });
  test('never while the baby is breastfed, nor when nobody recorded how it is fed', () => {
    expect(outcome({ samples: [antibody('2027-09-01')], feeding: { now: 'breastfed' } })).toEqual(inCare);
    expect(outcome({ samples: [antibody('2027-09-01')], feeding: { now: 'not-recorded' } })).toEqual(inCare);
  });
  test('no longer, when breastfeeding began again', () => {
    const samples = [antibody('2027-09-01')];
    expect(outcome({ samples, feeding: stopped('2027-05-01') }).outcome).toBe('hiv-uninfected');
    expect(outcome({ samples, feeding: { now: 'breastfed' } })).toEqual(inCare);
    expect(outcome({ samples, feeding: stopped('2027-10-01') })).toEqual(inCare);
  });
  test('not by a virologic test: the final one is an antibody test', () => {
    expect(outcome({ samples: [answered('2027-09-01', 'negative')], feeding: { now: 'never-breastfed' } })).toEqual(
      inCare,
    );
  });
  test('not while an earlier positive answer stands against it', () => {
    const samples = [answered('2026-02-26', 'positive'), antibody('2027-09-01')];
    expect(outcome({ samples, feeding: { now: 'never-breastfed' } })).toEqual(inCare);
  });
  test('from the day of the test, also when the baby died later', () => {
    const facts = { samples: [antibody('2027-09-01')], feeding: stopped('2027-05-01'), diedOn: on('2027-10-01') };
    expect(outcome(facts)).toEqual({ outcome: 'hiv-uninfected', on: '2027-09-01' });
  });
});

describe('died with status unknown', () => {
  test('also when one test was negative so far', () => {
    const facts = { samples: [answered('2026-02-26', 'negative')], diedOn: on('2026-04-01') };
    expect(outcome(facts)).toEqual({ outcome: 'died-status-unknown', on: '2026-04-01' });
  });
  test.each([
    ['2027-07-14', 'died-status-unknown'],
    ['2027-07-15', 'died-status-unknown'],
    ['2027-07-16', 'final-status-unknown'],
  ])('up to 18 months: on %s it is %s', (day, expected) => {
    expect(outcome({ diedOn: on(day) }).outcome).toBe(expected);
  });
});

describe('unknown', () => {
  test('while she is in care and not yet tested', () => {
    expect(outcome({})).toEqual(inCare);
  });
  test.each(['transfer-confirmed', 'silent-transfer'])('because they moved away, by %s', (how) => {
    expect(outcome({}, { exit: { on: on('2026-05-01'), outcome: how } })).toMatchObject({ because: 'transferred-out' });
  });
  test.each(['lost', 'refused', 'consent-withdrawn'])('because care was interrupted, when she left as %s', (how) => {
    expect(outcome({}, { exit: { on: on('2026-05-01'), outcome: how } })).toMatchObject({ because: 'interrupted' });
  });
  test.each(['graduated', 'mother-died'])('with no test in care, when she left as %s', (how) => {
    expect(outcome({}, { exit: { on: on('2026-05-01'), outcome: how } })).toMatchObject({ because: 'in-care-no-test' });
  });
});

describe('a baby who leaves or stays on its own', () => {
  const left = (how: string) => ({ exit: { on: on('2026-05-01'), outcome: how } });
  test('is transferred though its mother stays', () => {
    expect(outcome(left('transfer-confirmed'))).toMatchObject({ because: 'transferred-out' });
  });
  test('is interrupted when it was lost, from that day', () => {
    expect(outcome(left('lost'))).toMatchObject({ because: 'interrupted', interruptedFrom: '2026-05-01' });
  });
  test.each(['transfer-confirmed', 'lost', 'refused'])(
    'stays in care with somebody else when she left as %s',
    (how) => {
      expect(outcome({ caregiver: 'other' }, left(how))).toEqual(inCare);
    },
  );
  test('is interrupted with her when she took her consent back, whoever looks after it', () => {
    expect(outcome({ caregiver: 'other' }, left('consent-withdrawn'))).toMatchObject({ because: 'interrupted' });
  });
  test('counts as transferred also when it died later than 18 months', () => {
    expect(outcome({ diedOn: on('2027-08-01') }, left('transfer-confirmed'))).toMatchObject({
      because: 'transferred-out',
    });
  });
});

describe('care that time alone interrupts', () => {
  const missed = appointment({ status: 'missed', dueOn: on('2026-03-01'), attempts: [attempt()] });
  const readOn = (day: string, pack = who2021, pair: Partial<PairFacts> = {}) =>
    outcomeReadOn(outcome({}, { appointments: [missed], ...pair }, pack), on(day));
  test.each([
    ['2026-03-28', 'in-care-no-test'],
    ['2026-03-29', 'in-care-no-test'],
    ['2026-03-30', 'interrupted'],
  ])('by more than 28 days: read on %s it is %s', (day, because) => {
    expect(readOn(day)).toMatchObject({ because });
  });
  test.each([
    ['2026-03-31', 'in-care-no-test'],
    ['2026-04-01', 'interrupted'],
    ['2026-04-02', 'interrupted'],
  ])('in Kenya by more than 30: read on %s it is %s', (day, because) => {
    expect(readOn(day, kenya)).toMatchObject({ because });
  });
  test('is not interrupted once she was seen again', () => {
    expect(readOn('2026-06-01', who2021, { lastSeenOn: on('2026-04-15') })).toEqual(inCare);
  });
  test('leaves every other outcome as it is', () => {
    const infected = outcome({ samples: twoPositive }, { appointments: [missed] });
    expect(outcomeReadOn(infected, on('2026-06-01'))).toEqual(infected);
  });
});

test('twins have each their own outcome', () => {
  const second = { infantId: 'second', samples: [antibody('2027-09-01')], feeding: stopped('2027-05-01') };
  expect([outcome({ samples: twoPositive }).outcome, outcome(second).outcome]).toEqual([
    'hiv-infected',
    'hiv-uninfected',
  ]);
});
