import { describe, expect, test } from 'vitest';
import { pageOf, saying } from '../../preview/known-to-tests.ts';
import { nomsa } from '../../preview/nomsas-story.ts';
import { traceWays } from './trace-ways.ts';

const { record, plan } = pageOf(nomsa);
const yes = { given: true, on: saying.today };
const no = { given: false, on: saying.today };

describe('the ways to look for her', () => {
  test('are those she agreed to, and another clinic, which asks none of her people', () => {
    const { ways, someRefused } = traceWays({ ...record, consents: { call: yes, sms: no } }, [], saying.today);
    expect(ways).toEqual(['phone', 'other-facility']);
    expect(someRefused).toBe(true);
    expect(traceWays({ ...record, consents: {} }, [], saying.today).ways).toEqual(['other-facility']);
  });
  test('begin with what suits this attempt', () => {
    const { ways, advised } = traceWays({ ...record, consents: { call: yes, 'home-visit': yes } }, plan, saying.today);
    expect(advised).toEqual(['phone']);
    expect(ways[0]).toBe('phone');
  });
  test('are all there when she agreed to everything', () => {
    const consents = { call: yes, sms: yes, 'home-visit': yes, 'treatment-supporter': yes };
    expect(traceWays({ ...record, consents }, [], saying.today).someRefused).toBe(false);
  });
  test('are only another clinic while the flag is up, whatever she agreed to', () => {
    const consents = { call: yes, sms: yes, 'home-visit': yes, 'treatment-supporter': yes };
    const answer = traceWays({ ...record, consents, flaggedOn: saying.today }, plan, saying.today);
    expect(answer).toMatchObject({ ways: ['other-facility'], advised: [], flagged: true });
  });
  test('hold no text to a phone that somebody reads who must not know, and no call without a phone', () => {
    const consents = { call: yes, sms: yes };
    const safe = { days: [1], setOn: saying.today };
    const shared = { ...record, consents, safeReach: { ...safe, phoneOf: 'shared-does-not-know' as const } };
    expect(traceWays(shared, [], saying.today)).toMatchObject({ ways: ['phone', 'other-facility'], noText: true });
    const none = { ...record, consents, safeReach: { ...safe, phoneOf: 'no-phone' as const } };
    expect(traceWays(none, [], saying.today).ways).toEqual(['other-facility']);
  });
});
