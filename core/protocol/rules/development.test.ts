import { calendarDate as on } from '@thari/kernel/calendar-date';
import { infantFacts, motherFacts, pairFacts, referral, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { PairFacts, ScreenFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { development } from './development.ts';

const looked = (day: string, concern = false): ScreenFacts => ({ screen: 'development', doneOn: on(day), concern });
const asked = (screens: readonly ScreenFacts[], pair: Partial<PairFacts> = {}) =>
  development.apply(pairFacts({ infants: [infantFacts({ screens })], ...pair }), who2021.settings);
const named = (name: string, ...args: Parameters<typeof asked>) =>
  asked(...args).find(({ id }) => id === `development/thandi/${name}`);

describe('a look at what the baby can do', () => {
  test('belongs to each age, and is the mentor mother’s, when they come', () => {
    expect(asked([]).map(({ id }) => id.split('/').at(-1))).toEqual([
      'weeks-6',
      'months-3',
      'months-6',
      'months-9',
      'months-12',
      'months-18',
    ]);
    expect(named('months-3', [])).toMatchObject({
      what: 'talk',
      actor: 'mentor-mother',
      priority: 'c',
      asked: 'when-she-comes',
      why: 'development-at-this-age',
    });
  });
  test('at three months is due then and gives way at six', () => {
    expect(statesAround(named('months-3', []), '2026-04-15')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(named('months-3', []), '2026-05-15')).toEqual(['due', 'due', 'due']);
    expect(statesAround(named('months-3', []), '2026-07-15')).toEqual(['due', 'stopped', 'stopped']);
  });
  test.each([
    ['2026-04-14', 'weeks-6'],
    ['2026-04-15', 'months-3'],
    ['2026-04-16', 'months-3'],
  ])('on %s counts for %s', (day, name) => {
    expect(named(name, [looked(day)])?.settled).toEqual({ how: 'done', on: day });
  });
  test('is not one of her growth', () => {
    expect(named('months-3', [{ ...looked('2026-04-15'), screen: 'growth' }])?.settled).toBeUndefined();
  });
  test('that had passed when she joined is not asked', () => {
    const mother = motherFacts({ enrolledOn: on('2026-07-15') });
    expect(asked([], { mother })[0]?.id).toBe('development/thandi/months-6');
  });
});

test('what gives cause for concern is heard by a nurse on that day, until she was sent on or it is well', () => {
  const concern = (...args: Parameters<typeof asked>) =>
    asked(...args).find(({ id }) => id === 'development/thandi/development/concern/2026-05-01');
  const worried = [looked('2026-05-01', true)];
  expect(statesAround(concern(worried), '2026-05-01')).toEqual(['coming', 'due', 'late']);
  expect(concern(worried)).toMatchObject({ what: 'nurse-today', actor: 'nurse', priority: 'a' });
  const sent = referral({ reason: 'feeding-or-growth', madeOn: on('2026-05-01') });
  expect(concern(worried, { referrals: [sent] })?.settled?.how).toBe('waiting');
  expect(concern([...worried, looked('2026-05-02')])?.settled?.how).toBe('done');
});
test('twins are looked at each for themselves, and a dead one not at all', () => {
  const infants = [infantFacts({ infantId: 'first' }), infantFacts({ infantId: 'second', diedOn: on('2026-02-01') })];
  const hows = development
    .apply(pairFacts({ infants }), who2021.settings)
    .map(({ about, settled }) => `${about} ${settled?.how}`);
  expect(new Set(hows)).toEqual(new Set(['first undefined', 'second stopped']));
});
test('nothing is open after a transfer', () => {
  const exit = { on: on('2026-06-01'), outcome: 'transfer-confirmed' };
  expect(asked([looked('2026-05-01', true)], { exit }).filter(({ settled }) => !settled)).toEqual([]);
});
