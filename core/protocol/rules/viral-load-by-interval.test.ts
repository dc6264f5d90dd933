import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import {
  counted,
  infantFacts,
  motherFacts,
  pairFacts,
  pregnancyFacts,
  statesAround,
  viralLoad,
} from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { MotherFacts, PairFacts } from '../facts.ts';
import { kenya } from '../packs/kenya.ts';
import { packFrom } from '../packs/pack-from.ts';
import { who2021 } from '../packs/who-2021.ts';
import { planFor } from '../plan.ts';
import { viralLoadByInterval } from './viral-load-by-interval.ts';

// Where `viral-load-high` repeats none of these counts, so that this rule is seen alone; Kenya's own numbers are below.
const settings = {
  ...who2021.settings,
  viralLoad: { ...who2021.settings.viralLoad, repeatFrom: 9000, highAbove: 9000 },
};
const of = (pair: Partial<PairFacts>) => viralLoadByInterval.apply(pairFacts(pair), settings);
const alone = (mother: Partial<MotherFacts> = {}) =>
  of({ infants: [], mother: motherFacts({ pregnancies: [], ...mother }) });
const pregnant = (recordedOn: string, mother: Partial<MotherFacts> = {}) =>
  alone({ pregnancies: [pregnancyFacts({ recordedOn: on(recordedOn), ended: undefined })], ...mother });
const rejected = { receivedOn: on('2026-09-20'), outcome: 'rejected', copies: undefined } as const;

describe('never counted (KenyaEMR rule 3)', () => {
  test('a woman has a count 92 days after the start, late when 30 days have passed', () => {
    const [item] = alone({ antiretroviralsStartedOn: on('2025-09-03') });
    expect(statesAround(item, '2025-12-04')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2026-01-03')).toEqual(['due', 'due', 'late']);
    expect(item).toMatchObject({ what: 'her-check', actor: 'nurse', priority: 'b', why: 'months-on-treatment' });
    expect(item?.source.source).toBe('kenyaemr');
  });
  test('but not before she was known', () => {
    expect(alone()[0]?.window.dueOn).toBe('2025-08-01');
  });
  test('and not sooner because she is pregnant', () => {
    expect(pregnant('2025-09-10', { antiretroviralsStartedOn: on('2025-09-03') })[0]?.window.dueOn).toBe('2025-12-04');
  });
});

describe('a pregnancy or a birth after the last count (rule 1)', () => {
  test('is counted on the day the pregnancy was recorded', () => {
    const [item] = pregnant('2026-05-04', { viralLoads: [counted('2026-02-01', 40)] });
    expect(item?.why).toBe('first-visit-on-treatment');
    expect(statesAround(item, '2026-05-04')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2026-06-03')).toEqual(['due', 'due', 'late']);
  });
  test.each([
    ['2026-05-03', '2026-05-04'],
    ['2026-05-04', '2026-11-03'],
    ['2026-05-05', '2026-11-04'],
  ])('recorded on 4 May: after a count of %s the next is due on %s', (day, expected) => {
    expect(pregnant('2026-05-04', { viralLoads: [counted(day, 40)] })[0]?.window.dueOn).toBe(expected);
  });
  test.each([
    ['2026-02-01', '2026-05-04'],
    ['2026-02-02', '2026-05-05'],
    ['2026-02-03', '2026-05-06'],
  ])('but not before 92 days of treatment: begun on %s, it is due on %s', (start, expected) => {
    const mother = { antiretroviralsStartedOn: on(start), viralLoads: [counted('2026-01-20', 40)] };
    expect(pregnant('2026-05-04', mother)[0]?.window.dueOn).toBe(expected);
  });
  test('is counted at the birth of a baby who is breastfed, once for twins', () => {
    const mother = motherFacts({ viralLoads: [counted('2025-12-05', 40)] });
    const items = of({ mother, infants: [infantFacts(), infantFacts({ infantId: 'second' })] });
    expect(items.map(({ why, window }) => [why, window.dueOn])).toEqual([
      ['after-delivery-while-breastfeeding', '2026-01-15'],
    ]);
  });
  test('stays due from the pregnancy on when it went by and the baby is born', () => {
    expect(of({ mother: motherFacts({ viralLoads: [counted('2025-07-05', 40)] }) })[0]?.window.dueOn).toBe(
      '2025-08-01',
    );
  });
  test.each([
    ['was never breastfed', { feeding: { now: 'never-breastfed' } }],
    ['is weaned', { feeding: { now: 'stopped', stoppedOn: on('2026-02-01') } }],
    ['died', { diedOn: on('2026-01-16') }],
  ] as const)('does not hurry a woman whose baby %s', (_, infant) => {
    const mother = motherFacts({ viralLoads: [counted('2025-12-05', 40)] });
    expect(of({ mother, infants: [infantFacts(infant)] })[0]?.window.dueOn).toBe('2026-12-05');
  });
  test('does not hurry a woman whose pregnancy was lost', () => {
    const pregnancies = [pregnancyFacts({ ended: { on: on('2025-09-01'), outcome: 'miscarriage' } })];
    expect(alone({ pregnancies, viralLoads: [counted('2025-07-05', 40)] })[0]?.window.dueOn).toBe('2026-07-05');
  });
  test('the earliest day holds: what was due before the news is not put off by it', () => {
    expect(pregnant('2026-05-04', { viralLoads: [counted('2026-02-01', 500)] })[0]?.window.dueOn).toBe('2026-05-04');
    expect(pregnant('2026-05-05', { viralLoads: [counted('2026-02-01', 500)] })[0]?.window.dueOn).toBe('2026-05-04');
  });
});

describe('the last count (rules 2, 4 and 5)', () => {
  const viralLoads = (copies: number | undefined) => [counted('2026-02-01', copies)];
  test.each([
    [undefined, '2027-02-01'],
    [199, '2027-02-01'],
    [200, '2026-05-04'],
    [201, '2026-05-04'],
  ])('of %s is followed on %s: exactly 200 falls through no hole', (copies, expected) => {
    expect(alone({ viralLoads: viralLoads(copies) }).map(({ window }) => window.dueOn)).toEqual([expected]);
  });
  test('that was not low is repeated after 92 days', () => {
    expect(statesAround(alone({ viralLoads: viralLoads(200) })[0], '2026-05-04')).toEqual(['coming', 'due', 'due']);
  });
  test.each([
    ['a pregnancy', pregnant('2026-01-31', { viralLoads: viralLoads(199) })],
    ['breastfeeding', of({ mother: motherFacts({ viralLoads: viralLoads(199) }) })],
    ['a count below detection in pregnancy', pregnant('2026-02-01', { viralLoads: viralLoads(undefined) })],
  ])('is followed after 183 days in %s known by then', (_, [item]) => {
    expect(item?.why).toBe('time-since-last-count');
    expect(statesAround(item, '2026-08-03')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2026-09-02')).toEqual(['due', 'due', 'late']);
  });
  test.each([
    ['2001-08-02', '2027-02-01'], // 25 the day before the shorter interval is over
    ['2001-08-03', '2027-02-01'],
    ['2001-08-04', '2026-08-03'], // still 24 on that day
    [undefined, '2026-08-03'],
  ])('of a woman born on %s is followed on %s', (bornOn, expected) => {
    const mother = { bornOn: bornOn ? on(bornOn) : undefined, viralLoads: viralLoads(40) };
    expect(alone(mother)[0]?.window.dueOn).toBe(expected);
  });
  test('of a grown woman, neither pregnant nor breastfeeding, is followed after 365 days', () => {
    expect(statesAround(alone({ viralLoads: viralLoads(40) })[0], '2027-02-01')).toEqual(['coming', 'due', 'due']);
  });
  test('is the last one with a number; a sample that waits makes it wait', () => {
    const waiting = [...viralLoads(40), viralLoad({ takenOn: on('2026-09-01') })];
    expect(alone({ viralLoads: waiting }).map(({ settled }) => settled)).toEqual([
      { how: 'waiting', since: '2026-09-01' },
    ]);
    expect(alone({ viralLoads: [viralLoad()] })[0]?.settled?.how).toBe('waiting');
  });
  test('is asked for again within a week when the sample for it was rejected', () => {
    const again = [...viralLoads(200), viralLoad({ takenOn: on('2026-09-10'), result: rejected })];
    const [item] = alone({ viralLoads: again });
    expect(item?.why).toBe('sample-to-be-taken-again');
    expect(statesAround(item, '2026-09-27')).toEqual(['due', 'due', 'late']);
  });
});

describe('newly known and not on treatment (rule 6)', () => {
  const fresh = {
    status: 'positive',
    statusKnown: 'tested-in-this-pregnancy',
    antiretroviralsStartedOn: undefined,
  } as const;
  const before = (items: readonly { readonly id: string }[]) =>
    items.filter(({ id }) => id.endsWith('/before-treatment'));
  test('a pregnant woman is counted the same day by the nurse', () => {
    const [item, ...others] = pregnant('2025-08-01', fresh);
    expect(statesAround(item, '2025-08-01')).toEqual(['coming', 'due', 'late']);
    expect(item).toMatchObject({ what: 'her-check', actor: 'nurse', why: 'treatment-not-yet-started' });
    expect(others).toEqual([]);
  });
  test.each([
    ['2028-01-14', 1],
    ['2028-01-15', 1],
    ['2028-01-16', 0],
  ])('a woman who learns it on %s, around 24 months after the birth: %i', (day, count) => {
    const mother = motherFacts({ ...fresh, statusKnown: 'not-applicable', statusLearnedOn: on(day) });
    expect(before(of({ mother })).length).toBe(count);
  });
  test.each([
    ['2025-04-09', 0],
    ['2025-04-10', 1],
    ['2025-04-11', 1],
  ])('a woman who learns it on %s, around the last period: %i', (day, count) => {
    expect(
      before(pregnant('2025-08-01', { ...fresh, enrolledOn: on('2025-01-01'), statusLearnedOn: on(day) })).length,
    ).toBe(count);
  });
  test.each([
    ['2026-01-14', 0],
    ['2026-01-15', 1],
    ['2026-01-16', 1],
  ])('a woman who learns it on %s, around a birth whose pregnancy nobody recorded: %i', (day, count) => {
    const mother = motherFacts({ ...fresh, pregnancies: [], statusLearnedOn: on(day) });
    expect(before(of({ mother })).length).toBe(count);
  });
  test.each([
    ['2025-07-31', 0],
    ['2025-08-01', 1],
    ['2025-08-02', 1],
  ])('a woman known from 1 August whose pregnancy was lost on %s: %i', (day, count) => {
    const pregnancies = [pregnancyFacts({ ended: { on: on(day), outcome: 'miscarriage' } })];
    expect(before(alone({ ...fresh, pregnancies })).length).toBe(count);
  });
  test.each([
    ['2025-08-04', 'done'],
    ['2025-08-05', 'done'],
    ['2025-08-06', 'stopped'],
  ])('a count of %s, around the start of treatment, settles it as %s', (day, how) => {
    const mother = { ...fresh, antiretroviralsStartedOn: on('2025-08-05'), viralLoads: [counted(day, 40)] };
    expect(before(pregnant('2025-08-01', mother))).toMatchObject([{ settled: { how } }]);
  });
  test('a sample waits and a count settles it; a rejected one is asked again', () => {
    const settled = (viralLoads: MotherFacts['viralLoads']) => pregnant('2025-08-01', { ...fresh, viralLoads })[0];
    expect(settled([viralLoad()])?.settled?.how).toBe('waiting');
    expect(before(pregnant('2025-08-01', { ...fresh, viralLoads: [counted('2025-08-01', 5000)] }))).toMatchObject([
      { settled: { how: 'done', on: '2025-08-01' } },
    ]);
    expect(settled([viralLoad({ result: rejected })])?.why).toBe('sample-to-be-taken-again');
  });
  test.each([
    ['2025-07-31', undefined],
    ['2025-08-01', undefined],
    ['2025-08-02', { how: 'stopped', why: 'not-needed' }],
  ])('is over when treatment begins, on %s', (day, settled) => {
    const items = before(pregnant('2025-08-01', { ...fresh, antiretroviralsStartedOn: on(day) }));
    expect(items).toEqual(settled ? [expect.objectContaining({ settled })] : []);
  });
  test.each([
    ['has known for long', { statusKnown: 'before-this-pregnancy' }],
    ['is not pregnant and has no baby', { pregnancies: [] }],
  ] as const)('is not asked of a woman who %s', (_, mother) => {
    expect(alone({ ...fresh, ...mother })).toEqual([]);
  });
});

describe('in Kenya, with the rule that repeats what was not low', () => {
  const pack = packFrom(kenya, {
    ...kenya,
    switchedOn: ['viral-load-by-interval', 'viral-load-high'],
    switchedOff: ['viral-load-in-pregnancy', 'viral-load-while-breastfeeding', 'viral-load-regular'],
  });
  test.each([
    [undefined, 'viral-load-by-interval', 183],
    [199, 'viral-load-by-interval', 183],
    [200, 'viral-load-high', 92],
    [201, 'viral-load-high', 92],
  ])('a count of %s is followed once, by %s, after %i days', (copies, rule, days) => {
    const pair = pairFacts({ mother: motherFacts({ viralLoads: [counted('2026-02-01', copies)] }) });
    expect(
      planFor(pair, [pack]).filter(({ rule: each, what }) => each.startsWith('viral-load') && what === 'her-check'),
    ).toMatchObject([{ rule, window: { dueOn: addDays(on('2026-02-01'), days) } }]);
  });
});

test('nothing is asked of a woman not living with HIV, nor after her death, nor at all after WHO', () => {
  expect(who2021.rules).not.toContain(viralLoadByInterval.id);
  expect(alone({ status: 'negative' })).toEqual([]);
  expect(alone({ diedOn: on('2025-09-01') })[0]?.settled).toEqual({ how: 'stopped', why: 'died' });
});
