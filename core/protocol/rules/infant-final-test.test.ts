import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, pairFacts, sample, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts } from '../facts.ts';
import { kenya } from '../packs/kenya.ts';
import { who2021 } from '../packs/who-2021.ts';
import { infantFinalTest } from './infant-final-test.ts';

const stopped = (stoppedOn: string): InfantFacts['feeding'] => ({ now: 'stopped', stoppedOn: on(stoppedOn) });
const asked = (facts: Partial<InfantFacts>, pack = who2021) =>
  infantFinalTest.apply(pairFacts({ infants: [infantFacts(facts)] }), pack.settings);
const days = (facts: Partial<InfantFacts>, pack = who2021) => asked(facts, pack).map(({ window }) => window.dueOn);

describe('the example of a baby born on 1 March 2025 and breastfed until 15 August 2026', () => {
  const baby = { bornOn: on('2025-03-01'), feeding: stopped('2026-08-15') };
  test('after WHO: 3 months after breastfeeding, because that is later than 18 months', () => {
    expect(days(baby)).toEqual(['2026-11-15']);
  });
  test('in Kenya: at 18 months and 6 weeks after breastfeeding', () => {
    expect(days(baby, kenya)).toEqual(['2026-09-01', '2026-09-26']);
  });
  test('is coming the day before, due on the day and late 30 days after it', () => {
    expect(statesAround(asked(baby)[0], '2026-11-15')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(asked(baby)[0], '2026-12-15')).toEqual(['due', 'due', 'late']);
  });
});

describe('the day of the final test', () => {
  // 18 months after 15 January 2026 is 15 July 2027; 3 months before that is 15 April 2027.
  test.each([
    ['the day before', '2027-04-14', '2027-07-15', 'final-test-at-age'],
    ['on the day', '2027-04-15', '2027-07-15', 'final-test-at-age'],
    ['the day after', '2027-04-16', '2027-07-16', 'final-test-after-breastfeeding'],
  ])('when breastfeeding ended %s from which its end decides', (_, stoppedOn, dueOn, why) => {
    expect(asked({ feeding: stopped(stoppedOn) }).map((item) => [item.window.dueOn, item.why])).toEqual([[dueOn, why]]);
  });
  test('does not exist while she is breastfed', () => {
    expect(days({ feeding: { now: 'breastfed' } })).toEqual([]);
  });
  test('in Kenya is 18 months even while she is breastfed; the one after breastfeeding has no day yet', () => {
    expect(days({ feeding: { now: 'breastfed' } }, kenya)).toEqual(['2027-07-15']);
  });
  test('in Kenya is one only when 6 weeks after breastfeeding come before 18 months', () => {
    expect(days({ feeding: stopped('2027-06-03') }, kenya)).toEqual(['2027-07-15']);
    expect(days({ feeding: stopped('2027-06-04') }, kenya)).toEqual(['2027-07-15', '2027-07-16']);
  });
  test.each(['never-breastfed', 'not-recorded'] as const)('is 18 months when feeding was %s', (now) => {
    expect(days({ feeding: { now } })).toEqual(['2027-07-15']);
  });
  test('moves when breastfeeding began again and then ended later', () => {
    const before = days({ feeding: stopped('2027-05-01') });
    const meanwhile = days({ feeding: { now: 'breastfed' } });
    const after = days({ feeding: stopped('2027-09-01') });
    expect([before, meanwhile, after]).toEqual([['2027-08-01'], [], ['2027-12-01']]);
  });
});

describe('the final test', () => {
  const weaned = { feeding: stopped('2026-12-01') };
  const settled = (...samples: InfantFacts['samples']) => asked({ ...weaned, samples })[0]?.settled;
  const antibody = (day: string, result: 'negative' | 'positive') => answered(day, result, { test: 'antibody' });

  test.each([
    ['the day before', '2027-07-14', undefined],
    ['on the day', '2027-07-15', { how: 'done', on: '2027-07-15' }],
    ['the day after', '2027-07-16', { how: 'done', on: '2027-07-16' }],
  ])('taken %s is settled so', (_, day, expected) => {
    expect(settled(antibody(day, 'negative'))).toEqual(expected);
  });
  test('is an antibody test: a virologic one leaves it open', () => {
    expect(settled(answered('2027-07-20', 'negative'))).toBeUndefined();
  });
  test('is done by a positive answer too: what follows is another rule’s', () => {
    expect(settled(antibody('2027-07-15', 'positive'))?.how).toBe('done');
  });
  test('waits for its answer', () => {
    expect(settled(sample({ test: 'antibody', takenOn: on('2027-07-15') }))).toEqual({
      how: 'waiting',
      since: '2027-07-15',
    });
  });
  test.each(['rejected', 'invalid', 'indeterminate'] as const)(
    'is wanted again at once when the sample was %s',
    (result) => {
      const [item] = asked({ ...weaned, samples: [answered('2027-07-20', result, { test: 'antibody' })] });
      expect(statesAround(item, '2027-07-27')).toEqual(['coming', 'due', 'due']);
      expect(item?.why).toBe('sample-to-be-taken-again');
    },
  );
  test('taken before breastfeeding began again does not do for the later day', () => {
    const [item] = asked({ feeding: stopped('2027-09-01'), samples: [antibody('2027-07-20', 'negative')] });
    expect(item?.settled).toBeUndefined();
  });
  test('is not asked for after a confirmed infection', () => {
    expect(settled(answered('2026-02-26', 'positive'), answered('2026-03-10', 'positive'))).toEqual({
      how: 'stopped',
      why: 'answered',
    });
  });
  test('is not asked for of a baby who was not exposed', () => {
    expect(days({ ...weaned, exposed: false })).toEqual([]);
  });
  test('is a nurse’s to take', () => {
    expect(asked(weaned)[0]).toMatchObject({ what: 'baby-final-check', actor: 'nurse' });
  });
});

describe('the test of every child, in South Africa', () => {
  const everyChild = {
    ...who2021,
    settings: { ...who2021.settings, finalTest: { ...who2021.settings.finalTest, everyChild: true } },
  };
  const unexposed = { exposed: false };
  test('is due at 18 months of a child who was not exposed, however it is fed', () => {
    for (const feeding of [stopped('2027-09-01'), { now: 'breastfed' }, { now: 'never-breastfed' }] as const)
      expect(days({ ...unexposed, feeding }, everyChild)).toEqual(['2027-07-15']);
    const [item] = asked(unexposed, everyChild);
    expect(statesAround(item, '2027-07-15')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2027-08-14')).toEqual(['due', 'due', 'late']);
    expect(item?.why).toBe('test-of-every-child');
  });
  test('is done by an antibody test from that age on', () => {
    const settled = (day: string) =>
      asked({ ...unexposed, samples: [answered(day, 'negative', { test: 'antibody' })] }, everyChild)[0]?.settled;
    expect([settled('2027-07-14'), settled('2027-07-15')]).toEqual([undefined, { how: 'done', on: '2027-07-15' }]);
  });
  test('leaves the final test of an exposed child as it is', () => {
    expect(asked({ feeding: stopped('2027-09-01') }, everyChild).map(({ why }) => why)).toEqual([
      'final-test-after-breastfeeding',
    ]);
  });
});
