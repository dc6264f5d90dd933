import { calendarDate as on } from '@thari/kernel/calendar-date';
import { expect, test } from 'vitest';
import { type Moment, reachNow } from './reach-now.ts';

const yes = { given: true, on: on('2026-01-05') };
const she = {
  mother: { diedOn: undefined },
  consents: { call: yes, 'home-visit': yes },
  flaggedOn: undefined,
  safeReach: {
    phoneOf: 'shared-does-not-know' as const,
    days: [1, 3],
    fromTime: '09:00',
    untilTime: '16:00',
    setOn: on('2026-01-05'),
  },
};
// 23 November 2026 is a Monday.
const at = (today: string, time: string): Moment => ({ today: on(today), time });
const later = (day: string) => ({ may: 'later', onDay: day, fromTime: '09:00' });

test.each([
  ['before the first hour', at('2026-11-23', '08:59'), later('2026-11-23')],
  ['at the first hour', at('2026-11-23', '09:00'), { may: 'now' }],
  ['just before the last hour', at('2026-11-23', '15:59'), { may: 'now' }],
  ['at the last hour', at('2026-11-23', '16:00'), later('2026-11-25')],
  ['the day after', at('2026-11-24', '10:00'), later('2026-11-25')],
  ['late on the last day of her week', at('2026-11-25', '20:00'), later('2026-11-30')],
  ['on a Sunday', at('2026-11-29', '10:00'), later('2026-11-30')],
])('she may be called %s', (_, moment, answer) => {
  expect(reachNow(she, 'call', moment)).toEqual(answer);
  expect(reachNow(she, 'home-visit', moment)).toEqual(answer);
});

test('with one safe day a week, and that day over, it is the same day of the next week', () => {
  const monday = { ...she, safeReach: { ...she.safeReach, days: [1] } };
  expect(reachNow(monday, 'call', at('2026-11-23', '17:00'))).toEqual(later('2026-11-30'));
});

const safeMoment = at('2026-11-23', '10:00');

test('the flag stands above her yes and her hours', () => {
  const flagged = { ...she, flaggedOn: on('2026-11-20') };
  for (const channel of ['call', 'sms', 'home-visit'] as const)
    expect(reachNow(flagged, channel, safeMoment)).toEqual({ may: 'never', why: 'flagged' });
});

test('without her yes to this way, nobody comes this way', () => {
  expect(reachNow(she, 'sms', safeMoment)).toEqual({ may: 'never', why: 'no-consent' });
  const no = { ...she, consents: { call: { ...yes, given: false } } };
  expect(reachNow(no, 'call', safeMoment)).toEqual({ may: 'never', why: 'no-consent' });
});

test('who said nothing about hours may be called when she said yes; who died is not called', () => {
  expect(reachNow({ ...she, safeReach: undefined }, 'call', at('2026-11-29', '23:00'))).toEqual({ may: 'now' });
  expect(reachNow({ ...she, mother: { diedOn: on('2026-11-01') } }, 'call', safeMoment)).toEqual({
    may: 'never',
    why: 'died',
  });
});
