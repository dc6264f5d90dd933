import { calendarDate as on } from '@thari/kernel/calendar-date';
import { counted, infantFacts, motherFacts, pairFacts } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, MotherFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { who2021 } from '../packs/who-2021.ts';
import { days, weeks } from '../span.ts';
import { infantProphylaxisPlan } from './infant-prophylaxis-plan.ts';

// Thandi was born on 15 January 2026: 6 weeks are 26 February, 12 weeks 9 April.
const planned = (
  infant: Partial<InfantFacts>,
  mother: Partial<MotherFacts>,
  settings: PackSettings = who2021.settings,
) =>
  infantProphylaxisPlan.apply(
    { infant: infantFacts(infant), pair: pairFacts({ mother: motherFacts(mother) }) },
    settings,
  );
const notOnTreatment = { antiretroviralsStartedOn: undefined };
const neverBreastfed = { feeding: { now: 'never-breastfed' } } as const;
const stopped = (stoppedOn: string) => ({ feeding: { now: 'stopped', stoppedOn: on(stoppedOn) } }) as const;

describe('by weeks, after WHO 2021', () => {
  test.each([
    ['low risk', {}, {}, 'low', '2026-02-26'],
    ['high risk and breastfed', {}, notOnTreatment, 'high', '2026-04-09'],
    ['high risk and weaned', stopped('2026-02-01'), notOnTreatment, 'high', '2026-04-09'],
    ['high risk and never breastfed', neverBreastfed, notOnTreatment, 'high', '2026-02-26'],
    ['low risk and never breastfed', neverBreastfed, {}, 'low', '2026-02-26'],
  ])('%s', (_, infant, mother, group, plannedEndOn) => {
    expect(planned(infant, mother)).toEqual({ group, plannedEndOn, endsWith: 'date', supplyEndsOn: undefined });
  });
  test('counts from the day her mother learnt it while breastfeeding', () => {
    const mother = { statusLearnedOn: on('2026-09-15') };
    expect(planned({}, mother)).toMatchObject({ group: 'high', plannedEndOn: '2026-12-08' });
  });
  test('is not asked about a baby who was not exposed', () => {
    expect(planned({ exposed: false }, {})).toBeUndefined();
  });
});

describe('until her count is low, as in South Africa', () => {
  const { prophylaxis, riskGroup } = who2021.settings;
  const course = { atLeast: weeks(12), until: 'mother-suppressed', afterBreastfeeding: weeks(4) } as const;
  const settings = {
    ...who2021.settings,
    prophylaxis: { ...prophylaxis, highRisk: course },
    riskGroup: { ...riskGroup, highFrom: 1000 },
  };
  const high = (viralLoads: MotherFacts['viralLoads'], infant: Partial<InfantFacts> = {}) => {
    const plan = planned(infant, { ...notOnTreatment, viralLoads }, settings);
    return [plan?.plannedEndOn, plan?.endsWith];
  };

  test('has no day while neither her count is known nor breastfeeding has ended', () => {
    expect(high([])).toEqual([undefined, 'mother-suppressed']);
  });
  // Each count is received a week after it was taken.
  test.each([
    ['2026-04-01', '2026-04-09'],
    ['2026-04-02', '2026-04-09'],
    ['2026-04-03', '2026-04-10'],
  ])('a low count taken on %s, received around the twelfth week, gives %s', (takenOn, endOn) => {
    expect(high([counted(takenOn, 40)])).toEqual([endOn, 'mother-suppressed']);
  });
  test.each([
    [999, '2026-05-08'],
    [1000, undefined],
    [1001, undefined],
  ])('a count of %i ends it on %s', (copies, endOn) => {
    expect(high([counted('2026-05-01', copies)])[0]).toBe(endOn);
  });
  test.each([
    ['2026-01-07', undefined],
    ['2026-01-08', '2026-04-09'],
    ['2026-01-09', '2026-04-09'],
  ])('a count taken on %s counts only when it was known on the day of birth or after it', (takenOn, endOn) => {
    expect(high([counted(takenOn, 40)])[0]).toBe(endOn);
  });
  test('a low count that a newer high one overtook by then does not end it', () => {
    const counts = [counted('2026-02-01', 40), counted('2026-03-20', 8000)];
    expect(high(counts)[0]).toBeUndefined();
    expect(high([...counts, counted('2026-06-01', 40)].toReversed())[0]).toBe('2026-06-08');
  });
  test('a high count after the day on which it ended does not begin it again', () => {
    expect(high([counted('2026-05-01', 40), counted('2026-08-01', 8000)])[0]).toBe('2026-05-08');
  });
  test.each([
    ['2026-03-11', '2026-04-09'],
    ['2026-03-12', '2026-04-09'],
    ['2026-03-13', '2026-04-10'],
  ])('breastfeeding that ended on %s ends it four weeks later, not before the twelfth week', (stoppedOn, endOn) => {
    expect(high([], stopped(stoppedOn))).toEqual([endOn, 'after-breastfeeding']);
  });
  test('whichever comes first ends it', () => {
    expect(high([counted('2026-05-01', 40)], stopped('2026-06-01'))).toEqual(['2026-05-08', 'mother-suppressed']);
    expect(high([counted('2026-08-01', 40)], stopped('2026-06-01'))).toEqual(['2026-06-29', 'after-breastfeeding']);
  });
  test('has no day any more when breastfeeding began again', () => {
    expect(high([], stopped('2026-06-01'))[0]).toBe('2026-06-29');
    expect(high([], { feeding: { now: 'breastfed' } })[0]).toBeUndefined();
  });
  test('where feeding is not recorded it goes on', () => {
    expect(high([], { feeding: { now: 'not-recorded' } })[0]).toBeUndefined();
  });
});

describe('the supply', () => {
  const supply = (givenOn: string, daysSupplied: number | undefined) => ({ givenOn: on(givenOn), daysSupplied });
  const endsOn = (...prophylaxisSupplies: InfantFacts['prophylaxisSupplies']) =>
    planned({ prophylaxisSupplies }, {})?.supplyEndsOn;

  test('ends on the first day for which nothing is left', () => {
    expect(endsOn(supply('2026-01-15', 42))).toBe('2026-02-26');
  });
  test('is that of the last handing out, in whatever order they were recorded', () => {
    const supplies = [supply('2026-02-01', 14), supply('2026-01-15', 42)];
    expect(endsOn(...supplies)).toBe('2026-02-15');
    expect(endsOn(...supplies.toReversed())).toBe('2026-02-15');
  });
  test('is the longer one of two handed out on one day', () => {
    expect(endsOn(supply('2026-01-15', 14), supply('2026-01-15', undefined))).toBe('2026-01-29');
    expect(endsOn(supply('2026-01-15', undefined), supply('2026-01-15', 14))).toBe('2026-01-29');
  });
  test('is not known where nobody wrote for how long the last one lasts', () => {
    expect(endsOn(supply('2026-01-15', 14), supply('2026-02-01', undefined))).toBeUndefined();
    expect(endsOn()).toBeUndefined();
  });
});

test('a course of no days ends on the day it begins', () => {
  const lowRisk = { atLeast: days(0), until: 'date', afterBreastfeeding: days(0) } as const;
  const settings = { ...who2021.settings, prophylaxis: { ...who2021.settings.prophylaxis, lowRisk } };
  expect(planned({}, {}, settings)?.plannedEndOn).toBe('2026-01-15');
});
test('twins have each their own plan', () => {
  expect(planned({ infantId: 'second', ...neverBreastfed }, notOnTreatment)?.plannedEndOn).toBe('2026-02-26');
  expect(planned({}, notOnTreatment)?.plannedEndOn).toBe('2026-04-09');
});
test('an estimated day of birth and a preterm birth are counted from all the same', () => {
  expect(planned({ bornOnIsEstimated: true, weeksAtBirth: 30 }, {})?.plannedEndOn).toBe('2026-02-26');
});
