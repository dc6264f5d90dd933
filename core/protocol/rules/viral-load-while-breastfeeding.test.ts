import { calendarDate as on } from '@thari/kernel/calendar-date';
import { counted, infantFacts, motherFacts, pairFacts, statesAround, viralLoad } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, MotherFacts } from '../facts.ts';
import { kenya } from '../packs/kenya.ts';
import { who2021 } from '../packs/who-2021.ts';
import { viralLoadWhileBreastfeeding } from './viral-load-while-breastfeeding.ts';

// Thandi was born on 15 January 2026: 3 months after delivery are 15 April, and tests from 16 March on count for it.
const asked = (mother: Partial<MotherFacts> = {}, infants: readonly Partial<InfantFacts>[] = [{}], pack = who2021) =>
  viralLoadWhileBreastfeeding.apply(
    pairFacts({ mother: motherFacts(mother), infants: infants.map((facts) => infantFacts(facts)) }),
    pack.settings,
  );
const stopped = (day: string) => [{ feeding: { now: 'stopped', stoppedOn: on(day) } as const }];

describe('the count after delivery', () => {
  test('is due 3 months after it and late when 30 days have passed', () => {
    expect(statesAround(asked()[0], '2026-04-15')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(asked()[0], '2026-05-15')).toEqual(['due', 'due', 'late']);
    expect(asked()[0]).toMatchObject({ what: 'her-check', actor: 'nurse', why: 'after-delivery-while-breastfeeding' });
  });
  test.each([
    ['2026-03-15', undefined],
    ['2026-03-16', 'done'],
    ['2026-03-17', 'done'],
  ])('one taken on %s settles it as %s', (day, how) => {
    expect(asked({ viralLoads: [counted(day, 40)] })[0]?.settled?.how).toBe(how);
  });
  test.each([
    ['2026-04-14', 0],
    ['2026-04-15', 1],
    ['2026-04-16', 1],
  ])('when breastfeeding ended on %s, %i is asked for', (day, count) => {
    expect(asked({}, stopped(day)).length).toBe(count);
  });
  test('is asked for until the last breast milk, and then no more: her own count takes its place', () => {
    expect(statesAround(asked({}, stopped('2026-08-15'))[0], '2026-08-15')).toEqual(['late', 'late', 'stopped']);
  });
  test('waits for its answer', () => {
    expect(asked({ viralLoads: [viralLoad({ takenOn: on('2026-04-15') })] })[0]?.settled?.how).toBe('waiting');
  });
  test('is one for twins, and one for a woman whose older child is still at the breast', () => {
    expect(asked({}, [{}, { infantId: 'second' }]).length).toBe(1);
    expect(asked({}, [{}, { infantId: 'older', bornOn: on('2024-02-01') }]).map(({ window }) => window.dueOn)).toEqual([
      '2026-04-15',
    ]);
  });
  test.each([
    ['was never breastfed', { feeding: { now: 'never-breastfed' } }],
    ['died before', { diedOn: on('2026-04-15') }],
  ] as const)('is not asked for when the baby %s', (_, infant) => {
    expect(asked({}, [infant])).toEqual([]);
  });
  test('is not asked for when treatment began only after its day', () => {
    expect(asked({ antiretroviralsStartedOn: on('2026-04-15') }).length).toBe(1);
    expect(asked({ antiretroviralsStartedOn: on('2026-04-16') })).toEqual([]);
  });
});

describe('the counts after it', () => {
  const viralLoads = [counted('2026-04-20', 40)];
  test('are due 6 months after the last, after WHO', () => {
    const item = asked({ viralLoads })[1];
    expect(item?.why).toBe('regularly-while-breastfeeding');
    expect(statesAround(item, '2026-10-20')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2026-11-19')).toEqual(['due', 'due', 'late']);
  });
  test('are due 183 days after the last, in Kenya', () => {
    expect(asked({ viralLoads }, [{}], kenya)[1]?.window.dueOn).toBe('2026-10-20');
    expect(asked({ viralLoads: [counted('2026-04-01', 40)] }, [{}], kenya)[1]?.window.dueOn).toBe('2026-10-01');
  });
  test('follow on from each other', () => {
    const items = asked({ viralLoads: [...viralLoads, counted('2026-10-25', undefined)] });
    expect(items.map(({ window, settled }) => [window.dueOn, settled?.how])).toEqual([
      ['2026-04-15', 'done'],
      ['2026-10-20', 'done'],
      ['2027-04-25', undefined],
    ]);
  });
  test.each([
    ['2026-10-19', 1],
    ['2026-10-20', 2],
    ['2026-10-21', 2],
  ])('end with the last breast milk: when that was on %s there are %i in all', (day, count) => {
    expect(asked({ viralLoads }, stopped(day)).length).toBe(count);
  });
  test.each([
    [who2021, 50, 2],
    [who2021, 51, 1],
    [who2021, 1001, 1],
    [kenya, 199, 2],
    [kenya, 200, 1],
    [kenya, 201, 1],
  ])(
    'are not asked for after one that another rule repeats sooner: in pack %#, after %i, %i in all',
    (pack, copies, count) => {
      expect(asked({ viralLoads: [counted('2026-04-20', copies)] }, [{}], pack).length).toBe(count);
    },
  );
});

describe('a woman who learns it while she breastfeeds', () => {
  const learned = { statusLearnedOn: on('2026-09-15'), antiretroviralsStartedOn: on('2026-09-15') };
  test('is not asked for the count after delivery, which was before it', () => {
    expect(asked(learned)).toEqual([]);
  });
  test('is counted regularly from her first count on, until the last breast milk', () => {
    const viralLoads = [counted('2026-12-15', 40)];
    expect(asked({ ...learned, viralLoads }).map(({ why, window }) => [why, window.dueOn])).toEqual([
      ['regularly-while-breastfeeding', '2027-06-15'],
    ]);
    expect(asked({ ...learned, viralLoads }, stopped('2027-06-14'))).toEqual([]);
  });
});

test.each([
  ['not on treatment', { antiretroviralsStartedOn: undefined }],
  ['not living with HIV', { status: 'negative' }],
] as const)('nothing is asked of a woman %s', (_, mother) => {
  expect(asked(mother)).toEqual([]);
});
test('nothing is asked before there is a baby', () => {
  expect(asked({}, [])).toEqual([]);
});
