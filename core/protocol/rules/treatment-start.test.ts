import { calendarDate as on } from '@thari/kernel/calendar-date';
import { motherFacts, pairFacts, referral, statesAround } from '@thari/testing/facts';
import { expect, test } from 'vitest';
import type { MotherFacts, ReferralFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { treatmentStart } from './treatment-start.ts';

const asked = (facts: Partial<MotherFacts>, referrals: readonly ReferralFacts[] = []) =>
  treatmentStart.apply(
    pairFacts({ mother: motherFacts({ antiretroviralsStartedOn: undefined, ...facts }), referrals }),
    who2021.settings,
  )[0];
const toStart = (facts: Partial<ReferralFacts> = {}) => [
  referral({ about: 'nomsa', reason: 'start-treatment', ...facts }),
];

test('a woman without a recorded start needs a nurse the day she joins', () => {
  expect(statesAround(asked({}), '2025-08-01')).toEqual(['coming', 'due', 'late']);
  expect(asked({})).toMatchObject({ what: 'nurse-today', actor: 'nurse', about: 'nomsa', priority: 'a' });
});
test('one who learnt it later needs a nurse that day', () => {
  expect(statesAround(asked({ statusLearnedOn: on('2026-09-15') }), '2026-09-15')).toEqual(['coming', 'due', 'late']);
});
test.each(['negative', 'unknown'] as const)('one whose status is %s does not', (status) => {
  expect(asked({ status })).toBeUndefined();
});
test('it is done on the day treatment began', () => {
  expect(asked({ antiretroviralsStartedOn: on('2025-08-03') })?.settled).toEqual({ how: 'done', on: '2025-08-03' });
});
test.each([
  ['2025-07-31', 0],
  ['2025-08-01', 0],
  ['2025-08-02', 1],
])('a start recorded as %s, around the day she joined, leaves %i on her plan', (day, count) => {
  const mother = motherFacts({ antiretroviralsStartedOn: on(day) });
  expect(treatmentStart.apply(pairFacts({ mother }), who2021.settings).length).toBe(count);
});
test('it waits while she is on her way to the nurse', () => {
  expect(asked({}, toStart())?.settled).toEqual({ how: 'waiting', since: '2026-03-10' });
});
test('having seen the nurse is not yet being treated', () => {
  expect(asked({}, toStart({ closed: { on: on('2026-03-10'), outcome: 'attended' } }))?.settled).toBeUndefined();
});
test('it ends with her death', () => {
  expect(asked({ diedOn: on('2025-09-01') })?.settled).toEqual({ how: 'stopped', why: 'died' });
});
