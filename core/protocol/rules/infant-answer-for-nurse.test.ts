import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, pairFacts, referral, sample, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantSampleFacts, PairFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { infantAnswerForNurse } from './infant-answer-for-nurse.ts';

const positive = answered('2026-02-26', 'positive'); // known on 5 March
const twoAnswers = sample({
  answers: [
    { result: 'negative', receivedOn: on('2026-03-06') },
    { result: 'positive', receivedOn: on('2026-03-05') },
  ],
});
const asked = (one: InfantSampleFacts, pair: Partial<PairFacts> = {}) =>
  infantAnswerForNurse.apply(pairFacts({ infants: [infantFacts({ samples: [one] })], ...pair }), who2021.settings);
const sent = (facts: Parameters<typeof referral>[0] = {}) => ({
  referrals: [referral({ madeOn: on('2026-03-05'), ...facts })],
});
const closed = (outcome: string) => sent({ closed: { on: on('2026-03-06'), outcome } });

describe('a positive answer', () => {
  test('needs a nurse the day it is known, and is late the day after', () => {
    expect(statesAround(asked(positive)[0], '2026-03-05')).toEqual(['coming', 'due', 'late']);
    expect(asked(positive)[0]).toMatchObject({ what: 'nurse-today', actor: 'nurse', priority: 'a' });
  });
  test('is done when the family has been told', () => {
    expect(asked({ ...positive, givenOn: on('2026-03-06') })[0]?.settled).toEqual({ how: 'done', on: '2026-03-06' });
  });
  test('waits while she is on her way to the nurse', () => {
    expect(asked(positive, sent())[0]?.settled).toEqual({ how: 'waiting', since: '2026-03-05' });
  });
  test('is done when the nurse has seen her', () => {
    expect(asked(positive, closed('attended'))[0]?.settled).toEqual({ how: 'done', on: '2026-03-06' });
  });
  test.each(['declined', 'not-found'])('is open again when the referral ended as %s', (outcome) => {
    expect(asked(positive, closed(outcome))[0]?.settled).toBeUndefined();
  });
  test('is not settled by a referral made before it was known', () => {
    expect(asked(positive, sent({ madeOn: on('2026-03-04') }))[0]?.settled).toBeUndefined();
  });
  test('is not settled by a referral about something else', () => {
    expect(asked(positive, sent({ reason: 'feeding-or-growth' }))[0]?.settled).toBeUndefined();
    expect(asked(positive, sent({ about: 'nomsa' }))[0]?.settled).toBeUndefined();
  });
});

describe('two different answers to one sample', () => {
  test('need a nurse the day the first is known', () => {
    const [item] = asked(twoAnswers);
    expect(item?.why).toBe('answers-contradict-each-other');
    expect(statesAround(item, '2026-03-05')).toEqual(['coming', 'due', 'late']);
  });
  test('stay open until a person decides, even when the nurse has seen her', () => {
    expect(asked(twoAnswers, sent())[0]?.settled?.how).toBe('waiting');
    expect(asked(twoAnswers, closed('attended'))[0]?.settled).toBeUndefined();
  });
  test('are one answer when they are the same', () => {
    const twice = sample({
      answers: [
        { result: 'negative', receivedOn: on('2026-03-05') },
        { result: 'negative', receivedOn: on('2026-03-06') },
      ],
    });
    expect(asked(twice)).toEqual([]);
  });
});

test.each(['negative', 'indeterminate', 'rejected'] as const)('a %s answer asks for no nurse today', (result) => {
  expect(asked(answered('2026-02-26', result))).toEqual([]);
});
test('a reactive antibody test before 18 months asks for no nurse today: it says nothing about the child yet', () => {
  expect(asked(answered('2026-02-26', 'positive', { test: 'antibody' }))).toEqual([]);
});
