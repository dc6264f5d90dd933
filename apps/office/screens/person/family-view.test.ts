import {
  antiretroviralsStarted,
  appointmentBooked,
  appointmentMissed,
  born,
  consented,
  enrolled,
  infantDied,
  referralClosed,
  referralMade,
  resultReceived,
  sampleTaken,
  tracingAttempted,
  viralLoadReceived,
  viralLoadTaken,
} from '@thari/testing/care';
import { sipho } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { babiesView, motherFacts, reachFacts } from './family-view.ts';
import { pairOf, sayingOf } from './person-for-tests.ts';
import { referralsView, visitsView } from './visits-view.ts';

const valuesOf = (facts: readonly { readonly value: string }[]) => facts.map(({ value }) => value).join('; ');

describe('she herself', () => {
  const pair = pairOf(enrolled(), antiretroviralsStarted(), viralLoadTaken(), viralLoadReceived());

  test('has her status and her count in clear words only', () => {
    expect(valuesOf(motherFacts(pair.record, sayingOf(pair)))).toMatch(/lives with HIV.*below detection/);
    expect(valuesOf(motherFacts(pair.record, sayingOf(pair, false)))).not.toMatch(/HIV|detection|treatment/);
  });
  test('whose status is negative is asked for no count', () => {
    const other = pairOf(enrolled({ status: 'negative', statusKnown: 'not-applicable' }));
    expect(valuesOf(motherFacts(other.record, sayingOf(other)))).not.toMatch(/viral|none yet/i);
  });
  test('may be called only when she said so', () => {
    expect(reachFacts(pair, sayingOf(pair)).at(-1)?.value).toBe('no');
    const asked = pairOf(enrolled(), consented({ channel: 'call' }));
    expect(reachFacts(asked, sayingOf(asked)).at(-1)?.value).toBe('yes');
  });
});

describe('her babies', () => {
  test('are each there with their age, and their tests in clear words only', () => {
    const pair = pairOf(
      enrolled(),
      born(),
      born({ infantId: sipho.id, birthOrder: 2 }),
      sampleTaken(),
      resultReceived(),
    );
    expect(babiesView(pair.record.infants, sayingOf(pair)).map(({ name }) => name)).toEqual(['Thandi', 'Sipho']);
    expect(valuesOf(babiesView(pair.record.infants, sayingOf(pair))[0]?.facts ?? [])).toMatch(/7 weeks.*no HIV found/);
    expect(JSON.stringify(babiesView(pair.record.infants, sayingOf(pair, false)))).not.toMatch(/HIV|PCR/);
  });
  test('who have died are not shown while clear words are hidden', () => {
    const pair = pairOf(enrolled(), born(), infantDied());
    expect(babiesView(pair.record.infants, sayingOf(pair, false))).toEqual([]);
    expect(valuesOf(babiesView(pair.record.infants, sayingOf(pair))[0]?.facts ?? [])).toMatch(/died 2 April 2026/);
  });
  test('have both answers shown where two were written down', () => {
    const pair = pairOf(enrolled(), born(), sampleTaken(), resultReceived(), resultReceived({ result: 'positive' }));
    expect(valuesOf(babiesView(pair.record.infants, sayingOf(pair))[0]?.facts ?? [])).toMatch(
      /two different results: negative.*positive/,
    );
  });
});

describe('visits', () => {
  test('that she missed say each time she was looked for', () => {
    const pair = pairOf(enrolled(), appointmentBooked(), appointmentMissed(), tracingAttempted());
    expect(visitsView(pair.record.appointments, sayingOf(pair, false))).toMatchObject([
      { day: '2 March 2026', state: { text: 'did not come' }, attempts: ['4 March 2026: called her, she will come'] },
    ]);
  });
  test('whose day has passed without a word say so', () => {
    const pair = pairOf(enrolled(), appointmentBooked());
    expect(visitsView(pair.record.appointments, sayingOf(pair))[0]?.state.text).toBe('no word yet');
  });
});

test('where she was sent is shown, and why only in clear words', () => {
  const pair = pairOf(enrolled(), referralMade(), referralClosed());
  expect(referralsView(pair.record.referrals, sayingOf(pair))).toMatchObject([
    { to: 'the nurse', about: 'Nomsa', reason: 'her mood', state: { text: 'she was seen, 5 March 2026' } },
  ]);
  expect(referralsView(pair.record.referrals, sayingOf(pair, false))[0]?.reason).toBe('hidden');
});
