import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, sample } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { type InfantInterimStatus, infantInterimStatus } from './infant-interim-status.ts';

type Samples = InfantFacts['samples'];
const status = (samples: Samples, facts: Partial<InfantFacts> = {}) =>
  infantInterimStatus.apply(infantFacts({ samples, ...facts }), who2021.settings);

const positive = answered('2026-02-26', 'positive');
const negative = answered('2026-02-26', 'negative');
const unclear = answered('2026-02-26', 'indeterminate');
const untold = sample({ sampleId: 'later', takenOn: on('2026-03-06') });
const contradictory = sample({
  answers: [
    { result: 'negative', receivedOn: on('2026-03-05') },
    { result: 'positive', receivedOn: on('2026-03-06') },
  ],
});

describe('what is known of a baby', () => {
  test.each<[string, Samples, InfantInterimStatus]>([
    ['no sample', [], 'not-tested'],
    ['one rejected sample', [answered('2026-02-26', 'rejected')], 'not-tested'],
    ['one sample without an answer', [untold], 'waiting'],
    ['one negative answer', [negative], 'negative-so-far'],
    ['one negative answer and a later sample without one', [negative, untold], 'negative-so-far'],
    ['one positive answer', [positive], 'presumed-positive'],
    ['one positive answer and a second sample without one', [positive, untold], 'presumed-positive'],
    ['a negative answer and a later positive one', [negative, answered('2026-10-15', 'positive')], 'presumed-positive'],
    ['two positive answers', [positive, answered('2026-03-06', 'positive')], 'confirmed-positive'],
    ['a positive and a negative answer', [positive, answered('2026-03-06', 'negative')], 'discordant'],
    [
      'a positive, a negative and a positive answer',
      [positive, answered('2026-03-06', 'negative'), answered('2026-03-14', 'positive')],
      'confirmed-positive',
    ],
    [
      'a positive and two negative answers',
      [positive, answered('2026-03-06', 'negative'), answered('2026-03-14', 'negative')],
      'negative-so-far',
    ],
    [
      'two positive answers and any number of negative ones',
      [
        positive,
        answered('2026-03-06', 'positive'),
        answered('2026-03-14', 'negative'),
        answered('2026-10-15', 'negative'),
      ],
      'confirmed-positive',
    ],
    ['one unclear answer', [unclear], 'waiting'],
    ['two unclear answers in a row', [unclear, answered('2026-03-06', 'indeterminate')], 'inconclusive'],
    ['an unclear answer and then a negative one', [unclear, answered('2026-03-06', 'negative')], 'negative-so-far'],
    ['a negative answer and then an unclear one', [negative, answered('2026-10-15', 'indeterminate')], 'waiting'],
    ['two different answers to one sample', [contradictory], 'contradictory'],
    [
      'two different answers to one sample beside a positive one',
      [contradictory, answered('2026-03-14', 'positive')],
      'contradictory',
    ],
    [
      'two different answers to one sample after a confirmation',
      [answered('2026-01-20', 'positive'), answered('2026-01-28', 'positive'), contradictory],
      'confirmed-positive',
    ],
  ])('from %s', (_, samples, expected) => {
    expect(status(samples)).toBe(expected);
  });
});

describe('an antibody test', () => {
  const antibody = (day: string, result: 'positive' | 'negative') => answered(day, result, { test: 'antibody' });
  test.each([
    ['2027-07-14', 'inconclusive'],
    ['2027-07-15', 'presumed-positive'],
    ['2027-07-16', 'presumed-positive'],
  ])('that is reactive on %s, around 18 months, makes it %s', (day, expected) => {
    expect(status([antibody(day, 'positive')])).toBe(expected);
  });
  test('that is negative early is negative so far', () => {
    expect(status([antibody('2026-10-15', 'negative')])).toBe('negative-so-far');
  });
  test('without an answer is waited for', () => {
    expect(status([sample({ test: 'antibody', takenOn: on('2026-10-15') })])).toBe('waiting');
  });
  test('that is reactive early does not undo a negative virologic test', () => {
    expect(status([negative, antibody('2026-10-15', 'positive')])).toBe('negative-so-far');
  });
});

test('a negative answer is never called final, not even the last one of all', () => {
  const weaned = { feeding: { now: 'stopped', stoppedOn: on('2026-12-01') } } as const;
  expect(status([answered('2027-08-01', 'negative', { test: 'antibody' })], weaned)).toBe('negative-so-far');
});
test('twins have each their own', () => {
  expect([status([positive]), status([negative], { infantId: 'second' })]).toEqual([
    'presumed-positive',
    'negative-so-far',
  ]);
});
test('death changes nothing in what was known', () => {
  expect(status([positive, answered('2026-03-06', 'positive')], { diedOn: on('2026-11-15') })).toBe(
    'confirmed-positive',
  );
});
