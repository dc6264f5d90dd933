import { calendarDate as on } from '@thari/kernel/calendar-date';
import { counted, motherFacts, pairFacts, referral, statesAround, viralLoad } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { MotherFacts, PairFacts } from '../facts.ts';
import { kenya } from '../packs/kenya.ts';
import { who2021 } from '../packs/who-2021.ts';
import { viralLoadHigh } from './viral-load-high.ts';

const asked = (viralLoads: MotherFacts['viralLoads'], pack = who2021, pair: Partial<PairFacts> = {}) =>
  viralLoadHigh.apply(pairFacts({ mother: motherFacts({ viralLoads }), ...pair }), pack.settings);
const high = counted('2026-04-15', 5000); // received on 22 April

describe('the threshold', () => {
  test.each([
    [50, 0],
    [51, 1],
    [999, 1],
    [1000, 1],
    [1001, 2],
  ])('after WHO: a count of %i asks for %i things', (copies, things) => {
    expect(asked([counted('2026-04-15', copies)]).length).toBe(things);
  });
  test.each([
    [199, 0],
    [200, 2],
    [201, 2],
  ])('in Kenya: a count of %i asks for %i things', (copies, things) => {
    expect(asked([counted('2026-04-15', copies)], kenya).length).toBe(things);
  });
  test('is not passed by a count below detection, a rejected sample, or a number nobody wrote down', () => {
    const result = { receivedOn: on('2026-04-22'), copies: undefined };
    expect(asked([counted('2026-04-15', undefined)])).toEqual([]);
    expect(asked([viralLoad({ result: { ...result, outcome: 'rejected' } })])).toEqual([]);
    expect(asked([viralLoad({ result: { ...result, outcome: 'measured' } })])).toEqual([]);
  });
});

describe('a high count', () => {
  test('needs a nurse the day it is known', () => {
    const [nurse] = asked([high]);
    expect(nurse).toMatchObject({ what: 'nurse-today', actor: 'nurse', priority: 'a', about: 'nomsa' });
    expect(statesAround(nurse, '2026-04-22')).toEqual(['coming', 'due', 'late']);
  });
  test('is repeated 3 months after the sample, late when 30 days have passed', () => {
    const repeat = asked([high])[1];
    expect(repeat).toMatchObject({ what: 'her-check', why: 'repeat-after-high-count', priority: 'a' });
    expect(statesAround(repeat, '2026-07-15')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(repeat, '2026-08-14')).toEqual(['due', 'due', 'late']);
  });
  test('is repeated after 92 days in Kenya', () => {
    expect(asked([high], kenya)[1]?.window.dueOn).toBe('2026-07-16');
  });
  test('is repeated at once when it became known later than that', () => {
    const result = { receivedOn: on('2026-08-01'), outcome: 'measured', copies: 5000 } as const;
    expect(asked([viralLoad({ takenOn: on('2026-04-15'), result })])[1]?.window.dueOn).toBe('2026-08-01');
  });
  test('is settled in both by the next count', () => {
    const items = asked([high, counted('2026-07-20', 40)]);
    expect(items.map(({ settled }) => settled)).toEqual([
      { how: 'done', on: '2026-07-20' },
      { how: 'done', on: '2026-07-20' },
    ]);
  });
  test('still needs a nurse while the next sample waits for its answer', () => {
    const items = asked([high, viralLoad({ takenOn: on('2026-07-20') })]);
    expect(items.map(({ settled }) => settled?.how)).toEqual([undefined, 'waiting']);
  });
  test('waits while she is on her way to the nurse', () => {
    const referrals = [referral({ about: 'nomsa', reason: 'result-needs-action', madeOn: on('2026-04-22') })];
    expect(asked([high], who2021, { referrals })[0]?.settled).toEqual({ how: 'waiting', since: '2026-04-22' });
  });
  test('of a second time asks again', () => {
    const items = asked([high, counted('2026-07-20', 3000)]);
    expect(items.map(({ settled }) => settled?.how)).toEqual(['done', 'done', undefined, undefined]);
  });
});

describe('a count that is neither high nor low', () => {
  const middling = counted('2026-04-15', 1000); // received on 22 April
  test('is repeated 3 months after the sample, and no nurse is called today', () => {
    const items = asked([middling]);
    expect(items).toMatchObject([
      { what: 'her-check', actor: 'nurse', why: 'repeat-after-middling-count', priority: 'b', about: 'nomsa' },
    ]);
    expect(statesAround(items[0], '2026-07-15')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(items[0], '2026-08-14')).toEqual(['due', 'due', 'late']);
  });
  test('is repeated at once when it became known later than that', () => {
    const result = { receivedOn: on('2026-08-01'), outcome: 'measured', copies: 51 } as const;
    expect(asked([viralLoad({ takenOn: on('2026-04-15'), result })])[0]?.window.dueOn).toBe('2026-08-01');
  });
  test('is repeated after a time of its own', () => {
    const viralLoadSettings = {
      ...who2021.settings.viralLoad,
      repeatWhenMiddling: { value: 6, unit: 'months' } as const,
    };
    const pack = { ...who2021, settings: { ...who2021.settings, viralLoad: viralLoadSettings } };
    expect(asked([middling], pack)[0]?.window.dueOn).toBe('2026-10-15');
    expect(asked([high], pack)[1]?.window.dueOn).toBe('2026-07-15');
  });
  test('is settled by the next count, which is read anew', () => {
    expect(asked([middling, counted('2026-07-20', 50)]).map(({ settled }) => settled?.how)).toEqual(['done']);
    expect(asked([middling, counted('2026-07-20', 51)]).map(({ settled }) => settled?.how)).toEqual([
      'done',
      undefined,
    ]);
  });
  test('settles what was asked after a high one', () => {
    expect(asked([high, counted('2026-07-20', 1000)]).map(({ settled }) => settled?.how)).toEqual([
      'done',
      'done',
      undefined,
    ]);
  });
  test('is asked for again when the sample of the repeat was rejected', () => {
    const result = { receivedOn: on('2026-07-27'), outcome: 'rejected', copies: undefined } as const;
    const [item] = asked([middling, viralLoad({ takenOn: on('2026-07-20'), result })]);
    expect(item).toMatchObject({ why: 'sample-to-be-taken-again', priority: 'b' });
    expect(statesAround(item, '2026-07-27')).toEqual(['coming', 'due', 'due']);
  });
});

test('nothing is asked of a woman who is not living with HIV', () => {
  expect(asked([high], who2021, { mother: motherFacts({ status: 'unknown', viralLoads: [high] }) })).toEqual([]);
});
