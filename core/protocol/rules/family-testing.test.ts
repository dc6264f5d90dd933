import { calendarDate as on } from '@thari/kernel/calendar-date';
import { motherFacts, pairFacts, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { MotherFacts, PairFacts, ScreenFacts, ServiceFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { familyTesting } from './family-testing.ts';

const screened = (doneOn: string, concern: boolean, screen: ScreenFacts['screen'] = 'safety') => ({
  screen,
  doneOn: on(doneOn),
  concern,
});
const safe = [screened('2025-08-01', false)];
const asked = (mother: Partial<MotherFacts> = {}, facts: Partial<PairFacts> = {}) =>
  familyTesting.apply(pairFacts({ mother: motherFacts({ screens: safe, ...mother }), ...facts }), who2021.settings);
const whom = (items: ReturnType<typeof asked>) => items.map(({ id }) => id.split('/')[1]);
const offer = (service: ServiceFacts['service'], day: string): ServiceFacts => ({
  service,
  offeredOn: on(day),
  outcome: 'declined',
});

test('a woman living with HIV is asked about her partner and her children, when she comes', () => {
  expect(whom(asked())).toEqual(['partner', 'children']);
  for (const item of asked()) {
    expect(statesAround(item, '2025-08-01')).toEqual(['coming', 'due', 'due']);
    expect(item).toMatchObject({ what: 'talk', asked: 'when-she-comes', priority: 'c', about: 'nomsa' });
  }
});
test.each([
  ['partner-test', ['2026-02-10', '2025-08-01']],
  ['child-test', ['2025-08-01', '2026-02-10']],
] as const)('after the offer of a %s that one is asked again half a year later', (service, days) => {
  const services = [offer(service, '2025-08-10')];
  expect(asked({ services }).map(({ window }) => window.dueOn)).toEqual(days);
});
test('she is asked from the day she learned her status, when that was after she joined', () => {
  expect(asked({ statusLearnedOn: on('2025-09-01') })[0]?.window.dueOn).toBe('2025-09-01');
  expect(asked({ statusLearnedOn: on('2025-07-01') })[0]?.window.dueOn).toBe('2025-08-01');
});

describe('nothing is said of a partner', () => {
  test('before she was asked whether she is safe', () => {
    expect(whom(asked({ screens: [] }))).toEqual(['children']);
    expect(whom(asked({ screens: [screened('2025-08-01', false, 'mood')] }))).toEqual(['children']);
  });
  test('while her last answer gave concern, whatever was written down first', () => {
    const screens = [screened('2025-08-01', false), screened('2025-12-01', true)];
    expect(whom(asked({ screens }))).toEqual(['children']);
    expect(whom(asked({ screens: screens.toReversed() }))).toEqual(['children']);
  });
  test('when two answers of one day differ', () => {
    const screens = [screened('2025-08-01', true), screened('2025-08-01', false)];
    expect(whom(asked({ screens }))).toEqual(['children']);
    expect(whom(asked({ screens: screens.toReversed() }))).toEqual(['children']);
  });
  test('but again once she is found safe, and another concern changes nothing', () => {
    const screens = [screened('2025-08-01', true), screened('2025-12-01', false)];
    expect(whom(asked({ screens }))).toEqual(['partner', 'children']);
    expect(whom(asked({ screens: [...safe, screened('2025-12-01', true, 'mood')] }))).toEqual(['partner', 'children']);
  });
});

test.each(['negative', 'unknown'] as const)('nothing is asked of a woman whose status is %s', (status) => {
  expect(asked({ status })).toEqual([]);
});
test('nothing is open after her death or after she left', () => {
  const left = { exit: { on: on('2026-02-01'), outcome: 'refused' } };
  expect(asked({ diedOn: on('2026-02-01') }).map(({ settled }) => settled?.how)).toEqual(['stopped', 'stopped']);
  expect(asked({}, left).map(({ settled }) => settled?.how)).toEqual(['stopped', 'stopped']);
});
