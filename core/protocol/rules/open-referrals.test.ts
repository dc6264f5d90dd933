import { calendarDate as on } from '@thari/kernel/calendar-date';
import { infantFacts, motherFacts, pairFacts, referral, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import { who2021 } from '../packs/who-2021.ts';
import { openReferrals } from './open-referrals.ts';

const { settings } = who2021;
const made = (changes: Parameters<typeof referral>[0] = {}) =>
  referral({ about: 'nomsa', madeOn: on('2026-02-02'), closed: undefined, ...changes });
const asked = (...referrals: ReturnType<typeof referral>[]) =>
  openReferrals.apply(pairFacts({ mother: motherFacts(), infants: [infantFacts()], referrals }), settings);

describe('a referral of which nothing came back', () => {
  test('is asked about after fourteen days, and is late after seven more', () => {
    const [item] = asked(made());
    expect(statesAround(item!, on('2026-02-16'))).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item!, on('2026-02-23'))).toEqual(['due', 'due', 'late']);
  });
  test('is asked about on the next day where it had to be the same day, before all others', () => {
    const [item] = asked(made({ sameDay: true }));
    expect(item?.priority).toBe('a');
    expect(statesAround(item!, on('2026-02-03'))).toEqual(['coming', 'due', 'due']);
  });
  test('is asked about each by itself, of her and of her baby', () => {
    const both = asked(made(), made({ referralId: 'referral-2', about: 'thandi' }));
    expect(both.map(({ id, about }) => [id, about])).toEqual([
      ['open-referrals/referral-1', 'nomsa'],
      ['open-referrals/referral-2', 'thandi'],
    ]);
  });
});

test.each(['attended', 'declined', 'not-found', 'no-longer-needed'])('one that closed as %s is done', (outcome) => {
  const [item] = asked(made({ closed: { on: on('2026-02-05'), outcome } }));
  expect(item?.settled).toEqual({ how: 'done', on: '2026-02-05' });
});

test('nobody asks after her death', () => {
  const facts = pairFacts({ mother: motherFacts({ diedOn: on('2026-02-10') }), referrals: [made()] });
  expect(openReferrals.apply(facts, settings)[0]?.settled).toEqual({ how: 'stopped', why: 'died' });
});

test('nothing is asked where nobody was sent anywhere', () => {
  expect(asked()).toEqual([]);
});
