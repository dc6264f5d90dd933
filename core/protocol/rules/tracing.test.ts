import { calendarDate as on } from '@thari/kernel/calendar-date';
import {
  answered,
  appointment,
  attempt,
  counted,
  infantFacts,
  motherFacts,
  pairFacts,
  statesAround,
} from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { AttemptFacts, PairFacts } from '../facts.ts';
import { kenya } from '../packs/kenya.ts';
import { who2021 } from '../packs/who-2021.ts';
import { interruptedFrom } from '../readings/absence.ts';
import { tracing } from './tracing.ts';

// Missed on 1 March 2026.
const missed = (...attempts: AttemptFacts[]) => appointment({ status: 'missed', attempts });
const tried = (day: string, facts: Partial<AttemptFacts> = {}) => attempt({ attemptedOn: on(day), ...facts });
const search = (pair: Partial<PairFacts>, pack = who2021) => tracing.apply(pairFacts(pair), pack.settings);
const next = (...attempts: AttemptFacts[]) =>
  search({ appointments: [missed(...attempts)] }).find(({ attempt }) => attempt);
const outcome = (pair: Partial<PairFacts>, pack = who2021) =>
  search(pair, pack).find(({ id }) => id.endsWith('/outcome'));
const days = (item: ReturnType<typeof next>) => item && [item.window.fromOn, item.window.dueOn];

describe('the steps of a search', () => {
  test.each([
    ['first', [], ['2026-03-02', '2026-03-04'], ['phone', 'sms']],
    ['second', [tried('2026-03-02')], ['2026-03-05', '2026-03-08'], ['phone', 'treatment-supporter']],
    ['third', [tried('2026-03-02'), tried('2026-03-06')], ['2026-03-09', '2026-03-15'], ['home-visit']],
    [
      'fourth',
      [tried('2026-03-02'), tried('2026-03-06'), tried('2026-03-10')],
      ['2026-03-16', '2026-03-29'],
      ['home-visit', 'other-facility'],
    ],
  ])('the %s', (_, attempts, expected, methods) => {
    const item = next(...attempts);
    expect(days(item)).toEqual(expected);
    expect(item?.attempt).toEqual({ number: attempts.length + 1, methods });
  });
  test('the first is due from the day after she was missed and late after the third', () => {
    expect(statesAround(next(), '2026-03-02')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(next(), '2026-03-04')).toEqual(['due', 'due', 'late']);
  });
  test('after the last there is no other', () => {
    expect(next(tried('2026-03-02'), tried('2026-03-06'), tried('2026-03-10'), tried('2026-03-20'))).toBeUndefined();
  });
  test('a step made late is followed by the next on the day after, not on the same day', () => {
    expect(days(next(tried('2026-03-20')))).toEqual(['2026-03-21', '2026-03-21']);
  });
  test('are the mentor mother’s', () => {
    expect(next()).toMatchObject({ what: 'find-her', actor: 'mentor-mother', about: 'nomsa', priority: 'b' });
  });
});

describe('the day she promised to come', () => {
  test('is waited for: the next step begins the day after it', () => {
    const item = next(tried('2026-03-02', { outcome: 'will-return', promisedOn: on('2026-03-12') }));
    expect(statesAround(item, '2026-03-12')).toEqual(['coming', 'coming', 'due']);
    expect(days(item)).toEqual(['2026-03-13', '2026-03-16']);
  });
  test('is waited for even when somebody tried again meanwhile', () => {
    const item = next(tried('2026-03-02', { promisedOn: on('2026-03-25') }), tried('2026-03-06'));
    expect(item?.window.fromOn).toBe('2026-03-26');
  });
  test('changes nothing when it lies before the next step', () => {
    expect(days(next(tried('2026-03-02', { promisedOn: on('2026-03-04') })))).toEqual(['2026-03-05', '2026-03-08']);
    expect(days(next(tried('2026-03-02', { promisedOn: on('2026-03-05') })))).toEqual(['2026-03-06', '2026-03-09']);
  });
});

describe('a search ends', () => {
  const appointments = [missed(tried('2026-03-02'))];
  test.each<[string, Partial<PairFacts>]>([
    ['on the day she was seen', { appointments, lastSeenOn: on('2026-03-01') }],
    ['when she was seen later', { appointments, lastSeenOn: on('2026-03-08') }],
    [
      'when she kept another visit',
      { appointments: [...appointments, appointment({ appointmentId: 'b', dueOn: on('2026-03-08'), status: 'kept' })] },
    ],
    ['when an attempt brought her back', { appointments: [missed(tried('2026-03-05', { outcome: 'returned' }))] }],
  ])('%s', (_, pair) => {
    expect(search(pair)).toEqual([]);
  });
  test('not because she had been seen before she was missed', () => {
    expect(search({ appointments, lastSeenOn: on('2026-02-28') }).length).toBe(2);
  });
  test.each([
    ['refused', 'left', 'refusal-to-be-confirmed'],
    ['transferred-reported', 'transferred', 'transfer-to-be-confirmed'],
    ['died-reported', 'died', 'death-to-be-confirmed'],
  ])('when an attempt reports %s, and a person confirms it', (reported, why, ask) => {
    const pair = { appointments: [missed(tried('2026-03-02', { outcome: reported }))] };
    expect(search(pair).find((item) => item.attempt)?.settled).toEqual({ how: 'stopped', why });
    expect(outcome(pair)).toMatchObject({ why: ask, actor: 'nurse', settled: undefined });
    expect(statesAround(outcome(pair), '2026-03-02')).toEqual(['coming', 'due', 'late']);
  });
  test('not when she then said something else', () => {
    expect(
      next(tried('2026-03-02', { outcome: 'refused' }), tried('2026-03-06', { outcome: 'will-return' }))?.settled,
    ).toBeUndefined();
  });
  test.each(['in-hospital', 'moved', 'not-found', 'no-answer'])('not when an attempt reports %s', (reported) => {
    expect(next(tried('2026-03-02', { outcome: reported }))?.settled).toBeUndefined();
  });
  test('with her death', () => {
    const pair = { appointments, mother: motherFacts({ diedOn: on('2026-03-04') }) };
    expect(search(pair).map(({ settled }) => settled)).toEqual([
      { how: 'stopped', why: 'died' },
      { how: 'stopped', why: 'died' },
    ]);
  });
  test('with a confirmed transfer', () => {
    const pair = { appointments, exit: { on: on('2026-03-04'), outcome: 'transfer-confirmed' } };
    expect(search(pair)[0]?.settled).toEqual({ how: 'stopped', why: 'transferred' });
  });
});

test.each([
  ['2026-02-28', 'thandi', undefined],
  ['2026-03-01', 'nomsa', 'stopped'],
  ['2026-03-02', 'nomsa', 'stopped'],
])('a visit missed on 1 March by a woman who died on %s leaves %s to be sought: %s', (diedOn, about, how) => {
  const [item] = search({ appointments: [missed()], mother: motherFacts({ diedOn: on(diedOn) }) });
  expect([item?.about, item?.settled?.how]).toEqual([about, how]);
});

test('two missed visits are one search, counted from the first, with the attempts of both', () => {
  const second = appointment({
    appointmentId: 'b',
    dueOn: on('2026-03-08'),
    status: 'missed',
    attempts: [tried('2026-03-09')],
  });
  const items = search({ appointments: [second, missed(tried('2026-03-02'))] });
  expect(items.map(({ id }) => id)).toEqual(['tracing/visit-1/attempt-3', 'tracing/visit-1/outcome']);
});
test('an attempt made before she was missed belongs to an earlier search', () => {
  expect(next(tried('2026-02-28'))?.attempt?.number).toBe(1);
  expect(next(tried('2026-03-01'))?.attempt?.number).toBe(2);
});
test('a visit missed after she came back is a new search', () => {
  const second = appointment({ appointmentId: 'b', dueOn: on('2026-05-01'), status: 'missed' });
  const items = search({ appointments: [missed(tried('2026-03-02')), second], lastSeenOn: on('2026-03-20') });
  expect(items[0]?.id).toBe('tracing/b/attempt-1');
});

describe('somebody records what became of her', () => {
  const pair = { appointments: [missed()] };
  test('when more than 28 days have passed, after PEPFAR', () => {
    expect(statesAround(outcome(pair), '2026-03-30')).toEqual(['coming', 'due', 'late']);
    expect(outcome(pair)?.why).toBe('away-too-long');
  });
  test('when more than 30 days have passed, in Kenya', () => {
    expect(statesAround(outcome(pair, kenya), '2026-04-01')).toEqual(['coming', 'due', 'late']);
  });
  test.each([
    ['2026-03-29', undefined],
    ['2026-03-30', '2026-03-30'],
    ['2026-04-01', '2026-03-30'],
  ])('one who missed 1 March and came back on %s was interrupted from %s', (returnedOn, from) => {
    expect(interruptedFrom(on('2026-03-01'), on(returnedOn), who2021.settings)).toBe(from);
  });
});

describe('the same day', () => {
  const appointments = [missed()];
  const baby = (...samples: ReturnType<typeof answered>[]) => ({ appointments, infants: [infantFacts({ samples })] });
  const told = { givenOn: on('2026-02-20') };
  test.each<[string, Partial<PairFacts>]>([
    ['whose baby has a positive answer', baby(answered('2026-02-12', 'positive', told))],
    [
      'whose baby has two unclear answers',
      baby(answered('2026-02-12', 'indeterminate', told), answered('2026-02-20', 'indeterminate')),
    ],
    ['whose baby’s answer was not told', baby(answered('2026-02-12', 'negative'))],
    ['whose own count was high', { appointments, mother: motherFacts({ viralLoads: [counted('2026-02-12', 1001)] }) }],
  ])('a woman is sought %s', (_, pair) => {
    const [item] = search(pair);
    expect(statesAround(item, '2026-03-01')).toEqual(['coming', 'due', 'late']);
    expect(item?.priority).toBe('a');
  });
  test('is for the first attempt only: the others follow the steps', () => {
    const pair = { ...baby(answered('2026-02-12', 'positive', told)), appointments: [missed(tried('2026-03-01'))] };
    expect(search(pair)[0]).toMatchObject({ priority: 'a', window: { fromOn: '2026-03-05', dueOn: '2026-03-08' } });
  });
  test.each<[string, Partial<PairFacts>]>([
    ['whose baby’s negative answer was told', baby(answered('2026-02-12', 'negative', told))],
    [
      'whose count was on the threshold',
      { appointments, mother: motherFacts({ viralLoads: [counted('2026-02-12', 1000)] }) },
    ],
    [
      'whose count has come down',
      { appointments, mother: motherFacts({ viralLoads: [counted('2025-09-12', 5000), counted('2026-02-12', 40)] }) },
    ],
    [
      'whose baby died',
      {
        appointments,
        infants: [infantFacts({ diedOn: on('2026-02-20'), samples: [answered('2026-02-12', 'positive')] })],
      },
    ],
  ])('is not needed for a woman %s', (_, pair) => {
    expect(days(search(pair)[0])).toEqual(['2026-03-02', '2026-03-04']);
  });
});
