import { calendarDate as on } from '@thari/kernel/calendar-date';
import { infantFacts, motherFacts, pairFacts, referral, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, PairFacts, ScreenFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { growth } from './growth.ts';

const weighed = (day: string, concern = false): ScreenFacts => ({ screen: 'growth', doneOn: on(day), concern });
const asked = (screens: readonly ScreenFacts[], pair: Partial<PairFacts> = {}, infant: Partial<InfantFacts> = {}) =>
  growth.apply(pairFacts({ infants: [infantFacts({ screens, ...infant })], ...pair }), who2021.settings);
const named = (name: string, ...args: Parameters<typeof asked>) =>
  asked(...args).find(({ id }) => id === `growth/thandi/${name}`);

describe('a weighing', () => {
  test('at six weeks is due then, when she comes, and is the nurse’s', () => {
    const item = named('weeks-6', []);
    expect(statesAround(item, '2026-02-26')).toEqual(['coming', 'due', 'due']);
    expect(item).toMatchObject({ what: 'weighing', actor: 'nurse', priority: 'c', asked: 'when-she-comes' });
  });
  test('at six months is done whenever she comes, and nobody is called for it', () => {
    expect(statesAround(named('months-6', []), '2026-08-14')).toEqual(['due', 'due', 'due']);
  });
  test('gives way to the next', () => {
    expect(statesAround(named('weeks-6', []), '2026-03-26')).toEqual(['due', 'stopped', 'stopped']);
  });
  test.each([
    ['2026-03-25', ['weeks-6']],
    ['2026-03-26', ['weeks-10']],
    ['2026-03-27', ['weeks-10']],
  ])('on %s counts for one age', (day, expected) => {
    const done = asked([weighed(day)]).filter(({ settled }) => settled?.how === 'done');
    expect(done.map(({ id }) => id.split('/').at(-1))).toEqual(expected);
  });
  test('that had passed when she joined is not asked', () => {
    const mother = motherFacts({ enrolledOn: on('2026-08-01') });
    expect(asked([], { mother }).map(({ id }) => id.split('/').at(-1))).toEqual([
      'months-6',
      'months-9',
      'months-12',
      'months-15',
      'months-18',
    ]);
  });
});

describe('growth that gives cause for concern', () => {
  const concern = (...args: Parameters<typeof asked>) => asked(...args).find(({ what }) => what === 'nurse-today');
  test('needs a nurse on that day', () => {
    expect(statesAround(concern([weighed('2026-03-01', true)]), '2026-03-01')).toEqual(['coming', 'due', 'late']);
    expect(concern([weighed('2026-03-01', true)])).toMatchObject({
      id: 'growth/thandi/growth/concern/2026-03-01',
      about: 'thandi',
      priority: 'a',
      why: 'answer-needs-nurse',
    });
  });
  test('is settled by a referral of the baby or a later weighing without it', () => {
    const sent = referral({ reason: 'feeding-or-growth', madeOn: on('2026-03-01') });
    expect(concern([weighed('2026-03-01', true)], { referrals: [sent] })?.settled?.how).toBe('waiting');
    expect(concern([weighed('2026-03-01', true), weighed('2026-03-08')])?.settled).toEqual({
      how: 'done',
      on: '2026-03-08',
    });
  });
  test('does not ask anything when there was none', () => {
    expect(concern([weighed('2026-03-01')])).toBeUndefined();
  });
});

test('twins are weighed each for themselves, and a dead one not at all', () => {
  const infants = [infantFacts({ infantId: 'first' }), infantFacts({ infantId: 'second', diedOn: on('2026-02-01') })];
  const hows = growth
    .apply(pairFacts({ infants }), who2021.settings)
    .map(({ about, settled }) => `${about} ${settled?.how}`);
  expect(new Set(hows)).toEqual(new Set(['first undefined', 'second stopped']));
});
test('nothing is open after a transfer', () => {
  const exit = { on: on('2026-02-01'), outcome: 'silent-transfer' };
  expect(asked([weighed('2026-01-20', true)], { exit }).every(({ settled }) => settled?.how === 'stopped')).toBe(true);
});
