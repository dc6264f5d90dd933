import { calendarDate as on } from '@thari/kernel/calendar-date';
import { infantFacts, motherFacts, pairFacts, referral, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { FeedingFacts, InfantFacts, PairFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { whys } from '../why.ts';
import { infantFeeding } from './infant-feeding.ts';

const told = (day: string, feeding: FeedingFacts['feeding'] = 'exclusive'): FeedingFacts => ({
  recordedOn: on(day),
  feeding,
});
const asked = (
  feedingRecords: readonly FeedingFacts[],
  pair: Partial<PairFacts> = {},
  infant: Partial<InfantFacts> = {},
) =>
  infantFeeding.apply(pairFacts({ infants: [infantFacts({ feedingRecords, ...infant })], ...pair }), who2021.settings);
const question = (...args: Parameters<typeof asked>) => asked(...args).find(({ why }) => why === 'feeding-asked');
const talks = (...args: Parameters<typeof asked>) => asked(...args).filter(({ why }) => why === 'feeding-needs-talk');
const talk = (...args: Parameters<typeof asked>) => talks(...args)[0];

describe('how feeding goes', () => {
  test('is asked from birth on, when she comes, by the mentor mother', () => {
    expect(statesAround(question([]), '2026-01-15').slice(0, 2)).toEqual(['coming', 'due']);
    expect(question([])).toMatchObject({
      what: 'talk',
      actor: 'mentor-mother',
      priority: 'c',
      asked: 'when-she-comes',
      about: 'thandi',
    });
  });
  test('is asked again a month after it was told, and never in a heap', () => {
    const records = [told('2026-03-02'), told('2026-02-01')];
    expect(statesAround(question(records), '2026-04-02').slice(0, 2)).toEqual(['coming', 'due']);
    expect(asked(records)).toHaveLength(1);
  });
  test('is asked from the day she joined, when the baby was born before', () => {
    const mother = motherFacts({ enrolledOn: on('2026-05-01') });
    expect(question([], { mother })?.window.fromOn).toBe('2026-05-01');
  });
  test('is asked until two years of age', () => {
    expect(question([])?.window.lastOn).toBe('2028-01-15');
    expect(question([told('2027-12-14')])).toBeDefined();
    expect(question([told('2027-12-15')])).toBeDefined();
    expect(question([told('2027-12-16')])).toBeUndefined();
  });
});

describe('other food beside breast milk', () => {
  const mixed = [told('2026-03-01', 'mixed')];
  test('before its time is talked about with the nurse within seven days', () => {
    expect(statesAround(talk(mixed), '2026-03-01')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(talk(mixed), '2026-03-08')).toEqual(['due', 'due', 'late']);
    expect(talk(mixed)).toMatchObject({ what: 'talk', actor: 'nurse', priority: 'b', asked: 'on-its-day' });
  });
  test.each([
    ['2026-07-14', 1],
    ['2026-07-15', 0],
    ['2026-07-16', 0],
  ])('on %s, around six months, is talked about %i times', (day, times) => {
    expect(talks([told(day, 'mixed')])).toHaveLength(times);
  });
  test.each(['exclusive', 'replacement', 'breast-and-food', 'food-only'] as const)(
    'is not meant by %s, which settles it when told later',
    (feeding) => {
      expect(talks([told('2026-03-01', feeding)])).toEqual([]);
      expect(talk([...mixed, told('2026-03-02', feeding)])?.settled).toEqual({ how: 'done', on: '2026-03-02' });
    },
  );
  test('told on the same day as something else still counts, and told before it does not settle it', () => {
    expect(talk([...mixed, told('2026-03-01')])?.settled).toBeUndefined();
    expect(talk([told('2026-02-28'), ...mixed])?.settled).toBeUndefined();
  });
  test('told again keeps its first day, and is over once it is time for it', () => {
    const again = [...mixed, told('2026-03-20', 'mixed')];
    expect(talks(again).map(({ id }) => id)).toEqual(['infant-feeding/thandi/mixed/2026-03-01']);
    expect(talk([...again, told('2026-07-15', 'mixed')])?.settled).toEqual({ how: 'done', on: '2026-07-15' });
  });
  test('waits for somebody she was sent to because of it', () => {
    const sent = referral({ reason: 'feeding-or-growth', madeOn: on('2026-03-01') });
    expect(talk(mixed, { referrals: [sent] })?.settled).toEqual({ how: 'waiting', since: '2026-03-01' });
    const before = { ...sent, madeOn: on('2026-02-28') };
    expect(talk(mixed, { referrals: [before] })?.settled).toBeUndefined();
    const seen = { ...sent, closed: { on: on('2026-03-03'), outcome: 'attended' } };
    expect(talk(mixed, { referrals: [seen] })?.settled).toEqual({ how: 'done', on: '2026-03-03' });
  });
  test('never makes anybody say that she should stop breastfeeding', () => {
    const texts = [infantFeeding.says, whys['feeding-asked'], whys['feeding-needs-talk']];
    expect(texts.join(' ')).not.toMatch(/\b(?:stop|stops|end|ends|wean|cease|no longer|instead)\b/i);
  });
});

test('twins are asked about each for themselves, and a dead one not at all', () => {
  const infants = [
    infantFacts({ infantId: 'first', feedingRecords: [told('2026-03-01', 'mixed')] }),
    infantFacts({ infantId: 'second', feedingRecords: [told('2026-03-01', 'mixed')], diedOn: on('2026-03-02') }),
  ];
  const items = infantFeeding.apply(pairFacts({ infants }), who2021.settings);
  expect(items.map(({ about, settled }) => [about, settled?.how])).toEqual([
    ['first', undefined],
    ['first', undefined],
    ['second', 'stopped'],
    ['second', 'stopped'],
  ]);
});
test('nothing is open after a transfer', () => {
  const exit = { on: on('2026-03-05'), outcome: 'transfer-confirmed' };
  expect(asked([told('2026-03-01', 'mixed')], { exit }).map(({ settled }) => settled?.how)).toEqual([
    'stopped',
    'stopped',
  ]);
});
