import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, pairFacts, sample, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { infantConfirmatoryTest } from './infant-confirmatory-test.ts';

const first = answered('2026-02-26', 'positive'); // known on 5 March
const asked = (samples: InfantFacts['samples'], facts: Partial<InfantFacts> = {}) =>
  infantConfirmatoryTest.apply(pairFacts({ infants: [infantFacts({ samples, ...facts })] }), who2021.settings);
const settled = (...samples: InfantFacts['samples']) => asked(samples).map((item) => [item.why, item.settled?.how]);

describe('the second sample', () => {
  test('is due the day the first positive answer is known, and late when a week has passed', () => {
    const [item] = asked([first]);
    expect(statesAround(item, '2026-03-05')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2026-03-12')).toEqual(['due', 'due', 'late']);
    expect(item).toMatchObject({ what: 'baby-second-check', actor: 'nurse', priority: 'a' });
  });
  test('is not asked for after a negative answer', () => {
    expect(asked([answered('2026-02-26', 'negative')])).toEqual([]);
  });
  test('waits for its answer once taken', () => {
    expect(settled(first, sample({ takenOn: on('2026-03-05') }))).toEqual([
      ['second-sample-after-positive', 'waiting'],
    ]);
  });
  test('is still wanted when the laboratory could not use it', () => {
    expect(settled(first, answered('2026-03-05', 'rejected'))).toEqual([['second-sample-after-positive', undefined]]);
  });
  test('that is positive confirms, and nothing more is asked', () => {
    expect(settled(first, answered('2026-03-05', 'positive'))).toEqual([['second-sample-after-positive', 'done']]);
  });
  test('is asked for of a baby who did not count as exposed', () => {
    expect(asked([first], { exposed: false }).length).toBe(1);
  });
  test('may have been taken before the first was answered, as when the birth test came back late', () => {
    const birthTest = sample({
      sampleId: 'birth',
      takenOn: on('2026-01-15'),
      answers: [{ result: 'positive', receivedOn: on('2026-03-20') }],
    });
    expect(settled(birthTest, first)).toEqual([['second-sample-after-positive', 'done']]);
  });
});

describe('the third sample', () => {
  const differs = answered('2026-03-05', 'negative'); // known on 12 March
  test('is due the day the second answer is known to differ', () => {
    const third = asked([first, differs])[1];
    expect(third?.why).toBe('third-sample-after-differing-answers');
    expect(third?.source.source).toBe('intelms');
    expect(statesAround(third, '2026-03-12')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(third, '2026-03-19')).toEqual(['due', 'due', 'late']);
  });
  test('is due when both are known, when the first of the two was answered last', () => {
    const answeredLast = { ...first, answers: [{ result: 'positive', receivedOn: on('2026-03-20') }] } as const;
    expect(asked([answeredLast, differs])[1]?.window.fromOn).toBe('2026-03-20');
  });
  test('is done by a later sample, whatever it says', () => {
    expect(asked([first, differs, answered('2026-03-14', 'negative')])[1]?.settled).toEqual({
      how: 'done',
      on: '2026-03-14',
    });
  });
  test('is asked for when two samples of one day differ, in whatever order they were recorded', () => {
    const sameDay = answered('2026-02-26', 'negative', { sampleId: 'a-before-n' });
    expect(settled(sameDay, first)).toEqual(settled(first, sameDay));
    expect(settled(first, sameDay).map(([why]) => why)).toContain('third-sample-after-differing-answers');
  });
});

describe('an antibody test', () => {
  const antibody = (day: string) => answered(day, 'positive', { test: 'antibody' });
  test.each([
    ['the day before 18 months asks for a virologic test', '2027-07-14', 'virologic-test-after-antibody'],
    ['at 18 months speaks of the child herself: a second sample', '2027-07-15', 'second-sample-after-positive'],
    ['the day after 18 months: a second sample', '2027-07-16', 'second-sample-after-positive'],
  ])('that is reactive %s', (_, day, why) => {
    expect(asked([antibody(day)]).map((item) => item.why)).toEqual([why]);
  });
  test('that is reactive at 9 months is settled by a virologic test of the same day', () => {
    expect(settled(antibody('2026-10-15'), answered('2026-10-15', 'negative'))).toEqual([
      ['virologic-test-after-antibody', 'done'],
    ]);
  });
  test('that is reactive at 9 months is not settled by an earlier virologic test', () => {
    expect(settled(antibody('2026-10-15'), answered('2026-02-26', 'negative'))).toEqual([
      ['virologic-test-after-antibody', undefined],
    ]);
  });
  test('that is reactive is followed the day it is known', () => {
    expect(statesAround(asked([antibody('2026-10-15')])[0], '2026-10-22')).toEqual(['coming', 'due', 'due']);
  });
});

test('nothing is asked after her death', () => {
  expect(asked([first], { diedOn: on('2026-03-07') })[0]?.settled).toEqual({ how: 'stopped', why: 'died' });
});
