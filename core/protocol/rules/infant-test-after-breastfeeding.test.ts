import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, motherFacts, pairFacts, sample, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, MotherFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { kenya } from '../packs/kenya.ts';
import { who2021 } from '../packs/who-2021.ts';
import { weeks } from '../span.ts';
import { infantTestAfterBreastfeeding } from './infant-test-after-breastfeeding.ts';

// Six weeks after 1 December 2026 is 12 January 2027; 18 months of age are 15 July 2027.
const stopped = (stoppedOn: string) => ({ feeding: { now: 'stopped', stoppedOn: on(stoppedOn) } }) as const;
const asking = (settings: PackSettings): PackSettings => ({
  ...settings,
  testAfterBreastfeeding: { ...settings.testAfterBreastfeeding, asked: true, after: weeks(6), windowDays: 14 },
});
const asked = (infant: Partial<InfantFacts>, mother: Partial<MotherFacts> = {}, settings = who2021.settings) =>
  infantTestAfterBreastfeeding.apply(
    pairFacts({ mother: motherFacts(mother), infants: [infantFacts(infant)] }),
    asking(settings),
  )[0];
const weaned = stopped('2026-12-01');

describe('its day', () => {
  test('is six weeks after the last breast milk, and late two weeks later', () => {
    expect(statesAround(asked(weaned), '2027-01-12')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(asked(weaned), '2027-01-26')).toEqual(['due', 'due', 'late']);
    expect(asked(weaned)).toMatchObject({ what: 'baby-check', actor: 'nurse', why: 'test-after-breastfeeding' });
  });
  test('does not exist while it is breastfed, never was, or nobody recorded it', () => {
    for (const now of ['breastfed', 'never-breastfed', 'not-recorded'] as const)
      expect(asked({ feeding: { now } })).toBeUndefined();
  });
  test('disappears when breastfeeding began again, and moves with its later end', () => {
    const days = [weaned, { feeding: { now: 'breastfed' } } as const, stopped('2027-02-01')].map(
      (feeding) => asked(feeding)?.window.dueOn,
    );
    expect(days).toEqual(['2027-01-12', undefined, '2027-03-15']);
  });
  test('gives way to the final test on that one’s day', () => {
    expect(statesAround(asked(weaned), '2027-07-15')).toEqual(['late', 'stopped', 'stopped']);
  });
});

describe('the final test', () => {
  // In Kenya the final test after breastfeeding is six weeks after it too: the same asking is not put twice.
  test.each([
    ['2027-06-02', '2027-07-14'],
    ['2027-06-03', undefined],
    ['2027-06-04', undefined],
  ])('of Kenya stands for it where breastfeeding ended on %s', (stoppedOn, dueOn) => {
    expect(asked(stopped(stoppedOn), {}, kenya.settings)?.window.dueOn).toBe(dueOn);
  });
  test('of WHO comes three months after breastfeeding, so that this one still comes first', () => {
    expect(asked(stopped('2027-09-01'))?.window).toMatchObject({ dueOn: '2027-10-13', lastOn: '2027-11-30' });
  });
});

describe('a sample', () => {
  test.each([
    ['2027-01-11', undefined],
    ['2027-01-12', { how: 'done', on: '2027-01-12' }],
    ['2027-01-13', { how: 'done', on: '2027-01-13' }],
  ])('of either kind taken on %s settles it so', (day, expected) => {
    expect(asked({ ...weaned, samples: [answered(day, 'negative')] })?.settled).toEqual(expected);
    const antibody = answered(day, 'negative', { test: 'antibody' });
    expect(asked({ ...weaned, samples: [antibody] })?.settled).toEqual(expected);
  });
  test('without an answer waits, and a spoilt one is taken again', () => {
    expect(asked({ ...weaned, samples: [sample({ takenOn: on('2027-01-12') })] })?.settled).toEqual({
      how: 'waiting',
      since: '2027-01-12',
    });
    const spoilt = asked({ ...weaned, samples: [answered('2027-01-12', 'rejected')] });
    expect(spoilt?.why).toBe('sample-to-be-taken-again');
    expect(statesAround(spoilt, '2027-01-19')).toEqual(['coming', 'due', 'due']);
  });
  test('taken before breastfeeding began again does not do for its later end', () => {
    const samples = [answered('2027-01-12', 'negative')];
    expect(asked({ ...stopped('2027-02-01'), samples })?.settled).toBeUndefined();
  });
});

test('is not asked where the pack does not ask it, nor of a baby who was not exposed', () => {
  const infants = [infantFacts(weaned)];
  expect(infantTestAfterBreastfeeding.apply(pairFacts({ infants }), who2021.settings)).toEqual([]);
  expect(asked({ ...weaned, exposed: false })).toBeUndefined();
});
test('is not asked after a confirmed infection, after death, or where it had passed when she joined', () => {
  const samples = [answered('2026-02-26', 'positive'), answered('2026-03-10', 'positive')];
  expect(asked({ ...weaned, samples })?.settled).toEqual({ how: 'stopped', why: 'answered' });
  expect(asked({ ...weaned, diedOn: on('2027-01-01') })?.settled).toEqual({ how: 'stopped', why: 'died' });
  expect(asked(weaned, { enrolledOn: on('2027-07-15') })?.settled).toEqual({ how: 'stopped', why: 'not-needed' });
});
test('twins weaned on different days have each their own', () => {
  const infants = [
    infantFacts({ infantId: 'first', ...weaned }),
    infantFacts({ infantId: 'second', ...stopped('2026-12-08') }),
  ];
  const items = infantTestAfterBreastfeeding.apply(pairFacts({ infants }), asking(who2021.settings));
  expect(items.map(({ id, window }) => [id, window.dueOn])).toEqual([
    ['infant-test-after-breastfeeding/first', '2027-01-12'],
    ['infant-test-after-breastfeeding/second', '2027-01-19'],
  ]);
});
