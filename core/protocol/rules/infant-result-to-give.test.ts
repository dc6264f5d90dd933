import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, pairFacts, sample, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { infantResultToGive } from './infant-result-to-give.ts';

const asked = (samples: InfantFacts['samples'], facts: Partial<InfantFacts> = {}) =>
  infantResultToGive.apply(pairFacts({ infants: [infantFacts({ samples, ...facts })] }), who2021.settings);
const untold = sample({ takenOn: on('2026-02-26') });

describe('an answer that has not come', () => {
  test('is asked for at the laboratory 28 days after the sample', () => {
    const [item] = asked([untold]);
    expect(item).toMatchObject({ what: 'baby-result', why: 'answer-expected', actor: 'laboratory' });
    expect(statesAround(item, '2026-03-26')).toEqual(['coming', 'due', 'late']);
  });
  test('is no longer asked for when a later sample has answered', () => {
    expect(asked([untold, answered('2026-04-20', 'negative')])[0]?.settled).toEqual({
      how: 'stopped',
      why: 'not-needed',
    });
  });
  test.each([
    ['another without an answer', sample({ sampleId: 'b', takenOn: on('2026-04-20') })],
    ['a spoilt one', answered('2026-04-20', 'rejected')],
    ['one of another kind', answered('2026-04-20', 'negative', { test: 'antibody' })],
  ])('is still asked for when the later sample is %s', (_, later) => {
    expect(asked([untold, later])[0]?.settled).toBeUndefined();
  });
});

describe('an answer that has come', () => {
  test('is told to the family by a nurse within a week when it is negative', () => {
    const [item] = asked([answered('2026-02-26', 'negative')]);
    expect(item).toMatchObject({ why: 'answer-to-be-told', actor: 'nurse', priority: 'b' });
    expect(statesAround(item, '2026-03-05')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2026-03-12')).toEqual(['due', 'due', 'late']);
  });
  test.each(['positive', 'indeterminate'] as const)(
    'is told the same day, before other things, when it is %s',
    (result) => {
      const [item] = asked([answered('2026-02-26', result)]);
      expect(statesAround(item, '2026-03-05')).toEqual(['coming', 'due', 'late']);
      expect(item?.priority).toBe('a');
    },
  );
  test('is done once told', () => {
    const told = answered('2026-02-26', 'negative', { givenOn: on('2026-03-07') });
    expect(asked([told])[0]?.settled).toEqual({ how: 'done', on: '2026-03-07' });
  });
  test.each(['rejected', 'invalid'] as const)('is not told when the sample was %s: it is taken again', (result) => {
    expect(asked([answered('2026-02-26', result)])[0]?.settled).toEqual({ how: 'stopped', why: 'not-needed' });
  });
  test('waits for a person to decide when two answers contradict each other', () => {
    const answers = [
      { result: 'negative', receivedOn: on('2026-03-05') },
      { result: 'positive', receivedOn: on('2026-03-06') },
    ] as const;
    expect(asked([sample({ answers })])[0]?.settled).toEqual({ how: 'waiting', since: '2026-03-05' });
  });
  test('is told of a baby who did not count as exposed, too', () => {
    expect(asked([answered('2026-02-26', 'negative')], { exposed: false }).length).toBe(1);
  });
});

test('nothing is asked after her death', () => {
  const items = asked([untold, answered('2026-02-01', 'negative')], { diedOn: on('2026-03-01') });
  expect(items.map(({ settled }) => settled?.how)).toEqual(['stopped', 'stopped']);
});
