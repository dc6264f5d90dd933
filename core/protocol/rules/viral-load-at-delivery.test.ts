import { calendarDate as on } from '@thari/kernel/calendar-date';
import { counted, infantFacts, motherFacts, pairFacts, statesAround, viralLoad } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, MotherFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { planFor } from '../plan.ts';
import { viralLoadAtDelivery } from './viral-load-at-delivery.ts';

// Thandi was born on 15 January 2026: counts from 16 December on are near enough, until 14 February.
const asked = (mother: Partial<MotherFacts> = {}, infants: readonly Partial<InfantFacts>[] = [{}]) =>
  viralLoadAtDelivery.apply(
    pairFacts({ mother: motherFacts(mother), infants: infants.map((facts) => infantFacts(facts)) }),
    who2021.settings,
  );

describe('the count at the birth', () => {
  test('is due on the day of birth and late when 3 days have passed', () => {
    expect(statesAround(asked()[0], '2026-01-15')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(asked()[0], '2026-01-18')).toEqual(['due', 'due', 'late']);
    expect(asked()[0]).toMatchObject({ what: 'her-check', actor: 'nurse', about: 'nomsa', why: 'at-delivery' });
  });
  test.each([
    ['2025-12-15', undefined],
    ['2025-12-16', 'done'],
    ['2025-12-17', 'done'],
    ['2026-02-13', 'done'],
    ['2026-02-14', 'done'],
    ['2026-02-15', undefined],
  ])('one taken on %s settles it as %s', (day, how) => {
    expect(asked({ viralLoads: [counted(day, 40)] })[0]?.settled?.how).toBe(how);
  });
  test('makes no sense any more when 30 days have passed', () => {
    expect(statesAround(asked()[0], '2026-02-14')).toEqual(['late', 'late', 'stopped']);
  });
  test('waits for its answer', () => {
    expect(asked({ viralLoads: [viralLoad({ takenOn: on('2026-01-15') })] })[0]?.settled).toEqual({
      how: 'waiting',
      since: '2026-01-15',
    });
  });
  test('is taken again within a week when the sample was rejected, and still only until its time is over', () => {
    const result = { receivedOn: on('2026-01-20'), outcome: 'rejected', copies: undefined } as const;
    const [item] = asked({ viralLoads: [viralLoad({ takenOn: on('2026-01-15'), result })] });
    expect(item?.why).toBe('sample-to-be-taken-again');
    expect(statesAround(item, '2026-01-20')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2026-01-27')).toEqual(['due', 'due', 'late']);
    expect(item?.window.lastOn).toBe('2026-02-14');
  });
});

describe('one birth, one count', () => {
  test('also of twins, and of twins born on either side of midnight', () => {
    expect(asked({}, [{}, { infantId: 'second' }]).length).toBe(1);
    expect(asked({}, [{ infantId: 'second', bornOn: on('2026-01-16') }, {}]).map(({ id }) => id)).toEqual([
      'viral-load-at-delivery/nomsa/2026-01-15',
    ]);
  });
  test('and another for the next birth', () => {
    expect(asked({}, [{ infantId: 'next', bornOn: on('2028-02-01') }, {}]).map(({ window }) => window.dueOn)).toEqual([
      '2026-01-15',
      '2028-02-01',
    ]);
  });
});

describe('it is asked of', () => {
  test('a woman whose baby died: her count is her own', () => {
    expect(asked({}, [{ diedOn: on('2026-01-15') }])[0]?.settled).toBeUndefined();
  });
  test('a woman who is not on treatment', () => {
    expect(asked({ antiretroviralsStartedOn: undefined }).length).toBe(1);
  });
  test.each([
    ['2026-01-17', '2026-01-17'],
    ['2026-01-18', '2026-01-18'],
    ['2026-01-19', undefined],
  ])('one of whom it became known on %s from %s on', (day, expected) => {
    expect(asked({ statusLearnedOn: on(day) })[0]?.window.fromOn).toBe(expected);
  });
  test('nobody who joined later, who is not living with HIV, or who has no baby', () => {
    expect(asked({ enrolledOn: on('2026-01-18') }).length).toBe(1);
    expect(asked({ enrolledOn: on('2026-01-19') })).toEqual([]);
    expect(asked({ status: 'negative' })).toEqual([]);
    expect(asked({}, [])).toEqual([]);
  });
  test('nobody after her death', () => {
    expect(asked({ diedOn: on('2026-01-15') })[0]?.settled).toEqual({ how: 'stopped', why: 'died' });
  });
});

test('after WHO it is off', () => {
  expect(planFor(pairFacts(), [who2021]).filter(({ rule }) => rule === viralLoadAtDelivery.id)).toEqual([]);
});
