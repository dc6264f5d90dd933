import { calendarDate as on } from '@thari/kernel/calendar-date';
import { counted, motherFacts, pairFacts, pregnancyFacts, statesAround, viralLoad } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { MotherFacts, PregnancyFacts } from '../facts.ts';
import { kenya } from '../packs/kenya.ts';
import { who2021 } from '../packs/who-2021.ts';
import { viralLoadInPregnancy } from './viral-load-in-pregnancy.ts';

// Due on 15 January 2026: last period on 10 April 2025; 34 weeks on 4 December, 36 weeks on 18 December.
const asked = (mother: Partial<MotherFacts>, pregnancy: Partial<PregnancyFacts> = {}, pack = who2021) => {
  const pregnancies = [pregnancyFacts({ ended: undefined, ...pregnancy })];
  return viralLoadInPregnancy.apply(
    pairFacts({ infants: [], mother: motherFacts({ pregnancies, ...mother }) }),
    pack.settings,
  );
};
const onlyWhy = (why: string, ...args: Parameters<typeof asked>) => asked(...args).find((item) => item.why === why);
const born = { ended: { on: on('2026-01-15'), outcome: 'birth' } } as const;

describe('a woman on treatment since before her pregnancy', () => {
  const firstVisit = (...args: Parameters<typeof asked>) => onlyWhy('first-visit-on-treatment', ...args);
  test('has a count at her first visit, late when 30 days have passed', () => {
    expect(statesAround(firstVisit({}), '2025-08-01')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(firstVisit({}), '2025-08-31')).toEqual(['due', 'due', 'late']);
    expect(firstVisit({})).toMatchObject({ what: 'her-check', actor: 'nurse', source: { evidence: 'unverified' } });
  });
  test.each([
    ['2025-04-09', true],
    ['2025-04-10', false],
    ['2025-04-11', false],
  ])('when treatment began on %s, around the last period: %s', (day, expected) => {
    expect(firstVisit({ antiretroviralsStartedOn: on(day) }) !== undefined).toBe(expected);
  });
  test.each([
    ['2025-04-09', undefined],
    ['2025-04-10', 'done'],
    ['2025-04-11', 'done'],
  ])('a count taken on %s, around the last period, settles it as %s', (day, how) => {
    expect(firstVisit({ viralLoads: [counted(day, 40)] })?.settled?.how).toBe(how);
  });
  test('is not asked for it any more once the pregnancy has ended', () => {
    expect(firstVisit({}, born)?.settled).toEqual({ how: 'stopped', why: 'not-needed' });
  });
});

describe('late in pregnancy', () => {
  const late = (...args: Parameters<typeof asked>) => onlyWhy('late-in-pregnancy', ...args);
  test('a count is due from 34 weeks on and late after 36', () => {
    expect(statesAround(late({}), '2025-12-04')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(late({}), '2025-12-18')).toEqual(['due', 'due', 'late']);
  });
  test.each([
    ['2025-12-03', undefined],
    ['2025-12-04', 'done'],
    ['2025-12-05', 'done'],
  ])('one taken on %s settles it as %s', (day, how) => {
    expect(late({ viralLoads: [counted(day, 40)] })?.settled?.how).toBe(how);
  });
  test.each([
    ['2026-01-14', 'done'],
    ['2026-01-15', 'done'],
    ['2026-01-16', 'stopped'],
  ])('one taken on %s, around delivery, leaves it %s', (day, how) => {
    expect(late({ viralLoads: [counted(day, 40)] }, born)?.settled?.how).toBe(how);
  });
  test('waits for its answer', () => {
    expect(late({ viralLoads: [viralLoad({ takenOn: on('2025-12-05') })] })?.settled).toEqual({
      how: 'waiting',
      since: '2025-12-05',
    });
  });
  test('waits for its number when it was measured and nobody wrote the number down', () => {
    const result = { receivedOn: on('2025-12-10'), outcome: 'measured', copies: undefined } as const;
    expect(late({ viralLoads: [viralLoad({ takenOn: on('2025-12-05'), result })] })?.settled?.how).toBe('waiting');
  });
  test('is taken again at once when the sample was rejected', () => {
    const result = { receivedOn: on('2025-12-10'), outcome: 'rejected', copies: undefined } as const;
    const item = asked({ viralLoads: [viralLoad({ takenOn: on('2025-12-05'), result })] }).find(({ id }) =>
      id.endsWith('/late'),
    );
    expect(item?.why).toBe('sample-to-be-taken-again');
    expect(statesAround(item, '2025-12-10')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2025-12-17')).toEqual(['due', 'due', 'late']);
  });
  test('moves with a revised due date', () => {
    expect(late({}, { dueOn: on('2026-01-25') })?.window.fromOn).toBe('2025-12-14');
  });
  test('ends with the pregnancy, when it was lost', () => {
    const lost = { ended: { on: on('2025-09-01'), outcome: 'miscarriage' } } as const;
    expect(late({}, lost)?.settled).toEqual({ how: 'stopped', why: 'not-needed' });
  });
});

describe('a woman whose treatment began in pregnancy', () => {
  const startedOn = { antiretroviralsStartedOn: on('2025-08-03') };
  const afterStart = (...args: Parameters<typeof asked>) => onlyWhy('months-on-treatment', ...args);
  test('has a count 3 months after it, after WHO', () => {
    expect(statesAround(afterStart(startedOn), '2025-11-03')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(afterStart(startedOn), '2025-12-03')).toEqual(['due', 'due', 'late']);
  });
  test('has it 92 days after it, in Kenya', () => {
    expect(statesAround(afterStart(startedOn, {}, kenya), '2025-11-03')).toEqual(['coming', 'due', 'due']);
    expect(afterStart({ antiretroviralsStartedOn: on('2025-09-03') }, {}, kenya)?.window.dueOn).toBe('2025-12-04');
  });
  test.each([
    ['2025-10-03', undefined],
    ['2025-10-04', 'done'],
    ['2025-10-05', 'done'],
  ])('one taken on %s, about a month before, settles it as %s', (day, how) => {
    expect(afterStart({ ...startedOn, viralLoads: [counted(day, 40)] })?.settled?.how).toBe(how);
  });
  test('is not asked for the one of a first visit', () => {
    expect(asked(startedOn).map(({ why }) => why)).toEqual(['late-in-pregnancy', 'months-on-treatment']);
  });
  test('later than 36 weeks is not asked for the late one', () => {
    expect(asked({ antiretroviralsStartedOn: on('2025-12-18') }).length).toBe(2);
    expect(asked({ antiretroviralsStartedOn: on('2025-12-19') }).map(({ why }) => why)).toEqual([
      'months-on-treatment',
    ]);
  });
});

test('a woman whose treatment began while she breastfed has a count some months after it', () => {
  const mother = motherFacts({ pregnancies: [], antiretroviralsStartedOn: on('2026-09-15') });
  const [item] = viralLoadInPregnancy.apply(pairFacts({ mother }), who2021.settings);
  expect(item?.window.dueOn).toBe('2026-12-15');
});
test('a woman who learns it while she breastfeeds has a count some months after treatment began, and waits for it once', () => {
  const learned = { statusLearnedOn: on('2026-09-15'), antiretroviralsStartedOn: on('2026-09-16') };
  const items = viralLoadInPregnancy.apply(pairFacts({ mother: motherFacts(learned) }), who2021.settings);
  expect(items.map(({ why, window }) => [why, window.dueOn])).toEqual([['months-on-treatment', '2026-12-16']]);
  expect(statesAround(items[0], '2026-12-16')).toEqual(['coming', 'due', 'due']);
});

test('two pregnancies do not share the count of a first visit', () => {
  const [first, second] = [
    pregnancyFacts({ ended: { on: on('2025-09-01'), outcome: 'miscarriage' } }),
    // Due on 15 January 2027: last period on 10 April 2026.
    pregnancyFacts({ pregnancyId: 'second', dueOn: on('2027-01-15'), recordedOn: on('2026-06-01'), ended: undefined }),
  ];
  const firstVisits = (viralLoads: MotherFacts['viralLoads']) =>
    asked({ pregnancies: [second, first], viralLoads })
      .filter(({ why }) => why === 'first-visit-on-treatment')
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map(({ id, settled }) => [id, settled?.how]);
  const [one, two] = [
    'viral-load-in-pregnancy/nomsa-pregnancy/first-visit',
    'viral-load-in-pregnancy/second/first-visit',
  ];
  expect(firstVisits([counted('2025-08-01', 40)])).toEqual([
    [one, 'done'],
    [two, undefined],
  ]);
  expect(firstVisits([counted('2026-06-01', 40)])).toEqual([
    [one, 'stopped'],
    [two, 'done'],
  ]);
});
test('a rejected sample of the first visit is asked again', () => {
  const result = { receivedOn: on('2025-08-08'), outcome: 'rejected', copies: undefined } as const;
  const items = asked({ viralLoads: [viralLoad({ result })] });
  const again = items.find(({ id }) => id.endsWith('/first-visit'));
  expect(again?.why).toBe('sample-to-be-taken-again');
  expect(statesAround(again, '2025-08-08')).toEqual(['coming', 'due', 'due']);
});

test.each([
  ['not on treatment', { antiretroviralsStartedOn: undefined }],
  ['not living with HIV', { status: 'negative' }],
] as const)('nothing is asked of a woman %s', (_, mother) => {
  expect(asked(mother)).toEqual([]);
});
test('nothing is asked after her death', () => {
  expect(asked({ diedOn: on('2025-11-01') }).map(({ settled }) => settled?.how)).toEqual(['stopped', 'stopped']);
});
