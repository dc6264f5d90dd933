import { calendarDate as on } from '@thari/kernel/calendar-date';
import { infantFacts, motherFacts, pairFacts, referral, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { PairFacts, ScreenFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { tuberculosisScreen } from './tuberculosis-screen.ts';

const screened = (day: string, concern = false): ScreenFacts => ({ screen: 'tuberculosis', doneOn: on(day), concern });
const asked = (screens: readonly ScreenFacts[], pair: Partial<PairFacts> = {}) =>
  tuberculosisScreen.apply(pairFacts({ infants: [], mother: motherFacts({ screens }), ...pair }), who2021.settings);
const talk = (...args: Parameters<typeof asked>) => asked(...args).find(({ what }) => what === 'talk');
const nurse = (...args: Parameters<typeof asked>) => asked(...args).find(({ what }) => what === 'nurse-today');

describe('the signs', () => {
  test('are asked about from the day she joined, when she comes', () => {
    expect(statesAround(talk([]), '2025-08-01').slice(0, 2)).toEqual(['coming', 'due']);
    expect(talk([])).toMatchObject({
      about: 'nomsa',
      actor: 'mentor-mother',
      priority: 'c',
      asked: 'when-she-comes',
      why: 'asked-at-every-contact',
    });
  });
  test('are asked about again from the day after, once, however often they were', () => {
    const screens = [screened('2025-09-01'), screened('2025-08-15')];
    expect(statesAround(talk(screens), '2025-09-02').slice(0, 2)).toEqual(['coming', 'due']);
    expect(asked(screens)).toHaveLength(1);
  });
  test('of a baby are asked about from birth, or from the day she joined when that was later', () => {
    const from = (enrolledOn: string) =>
      asked([], { infants: [infantFacts()], mother: motherFacts({ enrolledOn: on(enrolledOn) }) }).find(
        ({ about }) => about === 'thandi',
      )?.window.fromOn;
    expect([from('2026-01-14'), from('2026-01-15'), from('2026-01-16')]).toEqual([
      '2026-01-15',
      '2026-01-15',
      '2026-01-16',
    ]);
  });
  test('are asked about in women of every status, so that being asked says nothing', () => {
    expect(asked([], { mother: motherFacts({ status: 'negative' }) })).toHaveLength(1);
  });
});

describe('a sign', () => {
  const sign = [screened('2025-09-01', true)];
  const sent = referral({ about: 'nomsa', reason: 'tuberculosis-signs', madeOn: on('2025-09-01') });
  test('is heard by a nurse on that day', () => {
    expect(statesAround(nurse(sign), '2025-09-01')).toEqual(['coming', 'due', 'late']);
    expect(nurse(sign)).toMatchObject({ actor: 'nurse', priority: 'a', why: 'answer-needs-nurse' });
  });
  test('is settled by a referral since, or when it is gone at a later contact', () => {
    expect(nurse(sign, { referrals: [sent] })?.settled).toEqual({ how: 'waiting', since: '2025-09-01' });
    expect(nurse(sign, { referrals: [{ ...sent, madeOn: on('2025-08-31') }] })?.settled).toBeUndefined();
    expect(nurse([...sign, screened('2025-09-02')])?.settled).toEqual({ how: 'done', on: '2025-09-02' });
  });
  test('of a baby is not settled by a referral of its mother', () => {
    const infants = [infantFacts({ screens: [screened('2026-03-01', true)] })];
    const about = (id: string) =>
      nurse([], { infants, referrals: [{ ...sent, about: id, madeOn: on('2026-03-01') }] })?.settled?.how;
    expect([about('nomsa'), about('thandi')]).toEqual([undefined, 'waiting']);
  });
});

test('of a dead twin nothing is asked, of the living one and the mother it is', () => {
  const infants = [infantFacts({ infantId: 'first' }), infantFacts({ infantId: 'second', diedOn: on('2026-02-01') })];
  expect(asked([], { infants }).map(({ about, settled }) => [about, settled?.how])).toEqual([
    ['nomsa', undefined],
    ['first', undefined],
    ['second', 'stopped'],
  ]);
});
test('nothing is open after an exit', () => {
  const exit = { on: on('2025-10-01'), outcome: 'transfer-confirmed' };
  expect(asked([screened('2025-09-01', true)], { exit }).filter(({ settled }) => !settled)).toEqual([]);
});
