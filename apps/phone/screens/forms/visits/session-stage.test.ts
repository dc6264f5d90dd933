import type { PairRecord } from '@thari/care/projections/pair-record';
import { sessionStage } from '@thari/care/projections/session-stage';
import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../preview/known-to-tests.ts';
import { nomsa } from '../../preview/nomsas-story.ts';

const { record } = pageOf(nomsa);
const bornOn = on('2026-01-15');
const [baby] = record.infants;
if (!baby) throw new Error('not told');
const withBaby = (changes: Partial<typeof baby> = {}): PairRecord => ({
  ...record,
  infants: [{ ...baby, bornOn, ...changes }],
  mother: { ...record.mother, pregnancies: [] },
});
const expecting = (dueOn: string): PairRecord => ({
  ...record,
  infants: [],
  mother: {
    ...record.mother,
    pregnancies: [
      {
        pregnancyId: 'p',
        dueOn: on(dueOn),
        recordedOn: on('2026-01-01'),
        ended: undefined,
        dueDateFrom: 'ultrasound',
        lastPeriodOn: undefined,
      },
    ],
  },
});

describe('where they are on their way', () => {
  test('is the first visit until there was one', () => {
    expect(sessionStage({ ...withBaby(), sessions: [] }, on('2026-06-01'))).toBe('first-visit');
  });
  test.each([
    ['2026-05-25', 'pregnancy'],
    ['2026-05-26', 'birth-plan'],
    ['2026-07-20', 'birth-plan'],
  ])('with a baby expected on 7 July it is on %s %s', (today, stage) => {
    expect(sessionStage(expecting('2026-07-07'), on(today))).toBe(stage);
  });
  test.each([
    [14, 'first-two-weeks'],
    [15, 'six-weeks'],
    [62, 'six-weeks'],
    [63, 'ten-to-fourteen-weeks'],
    [104, 'ten-to-fourteen-weeks'],
    [105, 'three-to-six-months'],
  ])('%i days after the birth it is %s', (days, stage) => {
    expect(sessionStage(withBaby(), addDays(bornOn, days))).toBe(stage);
  });
  test.each([
    ['2026-09-14', 'three-to-six-months'],
    ['2026-09-15', 'nine-months'],
    ['2026-12-14', 'nine-months'],
    ['2026-12-15', 'twelve-months'],
    ['2027-04-14', 'twelve-months'],
    ['2027-04-15', 'eighteen-months'],
  ])('with a baby born on 15 January 2026 it is on %s %s', (today, stage) => {
    expect(sessionStage(withBaby(), on(today))).toBe(stage);
  });
  test('is after breastfeeding from eleven months on, once it ended', () => {
    const weaned = withBaby({ feeding: { now: 'stopped', stoppedOn: on('2026-08-01') } });
    expect(sessionStage(weaned, on('2026-12-14'))).toBe('nine-months');
    expect(sessionStage(weaned, on('2026-12-15'))).toBe('after-breastfeeding');
  });
  test('is counted from the day of her loss, for her own sake', () => {
    const lost = expecting('2026-07-07');
    const mother = {
      ...lost.mother,
      pregnancies: lost.mother.pregnancies.map((it) => ({
        ...it,
        ended: { on: on('2026-05-01'), outcome: 'stillbirth' as const },
      })),
    };
    expect(sessionStage({ ...lost, mother }, on('2026-05-10'))).toBe('first-two-weeks');
    expect(sessionStage({ ...lost, mother }, on('2026-06-10'))).toBe('six-weeks');
  });
});
