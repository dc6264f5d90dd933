import { calendarDate as on } from '@thari/kernel/calendar-date';
import { infantFacts, motherFacts, pairFacts, pregnancyFacts, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, MotherFacts, PregnancyFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { who2021 } from '../packs/who-2021.ts';
import { months } from '../span.ts';
import { retesting } from './retesting.ts';

type Facts = {
  readonly mother?: Partial<MotherFacts>;
  readonly pregnancy?: Partial<PregnancyFacts>;
  readonly infants?: readonly Partial<InfantFacts>[];
  readonly settings?: Partial<PackSettings['retesting']>;
};
const asked = ({ mother, pregnancy, infants = [], settings }: Facts = {}) => {
  const pregnancies = [pregnancyFacts({ ended: undefined, ...pregnancy })];
  const facts = pairFacts({
    mother: motherFacts({ status: 'negative', pregnancies, ...mother }),
    infants: infants.map((infant) => infantFacts({ exposed: false, ...infant })),
  });
  return retesting.apply(facts, { ...who2021.settings, retesting: { ...who2021.settings.retesting, ...settings } });
};
const only = (why: string, facts?: Facts) => asked(facts).find((item) => item.why === why);
const tested = (...days: readonly string[]) => ({
  tests: days.map((day) => ({ test: 'hiv', testedOn: on(day), result: 'negative' }) as const),
});
const born = { ended: { on: on('2026-01-15'), outcome: 'birth' } } as const;

describe('late in pregnancy', () => {
  const late = (facts?: Facts) => only('check-again-in-pregnancy', facts);
  test('she is offered it again from 28 weeks, late when 30 days have passed', () => {
    expect(statesAround(late(), '2025-10-23')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(late(), '2025-11-22')).toEqual(['due', 'due', 'late']);
    expect(late()).toMatchObject({ what: 'her-check', actor: 'nurse', about: 'nomsa', asked: 'on-its-day' });
  });
  test.each([
    ['2025-10-22', undefined],
    ['2025-10-23', 'done'],
    ['2025-10-24', 'done'],
  ])('a test of %s leaves it %s', (day, how) => {
    expect(late({ mother: tested(day) })?.settled?.how).toBe(how);
    expect(late({ mother: { statusLearnedOn: on(day) } })?.settled?.how).toBe(how);
  });
  test.each([
    ['2026-01-14', 'done'],
    ['2026-01-15', 'done'],
    ['2026-01-16', 'stopped'],
  ])('a test of %s, around the birth, leaves it %s', (day, how) => {
    expect(late({ mother: tested(day), pregnancy: born })?.settled?.how).toBe(how);
  });
  test.each([
    ['2025-10-22', false],
    ['2025-10-23', true],
    ['2025-10-24', true],
  ])('of a pregnancy lost on %s it was ever asked: %s', (day, expected) => {
    const ended = { on: on(day), outcome: 'miscarriage' } as const;
    expect(late({ pregnancy: { ended } }) !== undefined).toBe(expected);
  });
  test('a woman who comes later than that has it from her first day', () => {
    expect(late({ pregnancy: { recordedOn: on('2025-12-01') } })?.window.dueOn).toBe('2025-12-01');
  });
  test('is not asked where the country does not', () => {
    expect(late({ settings: { fromPregnancyDay: undefined } })).toBeUndefined();
  });
});

describe('where it is offered at every contact', () => {
  const contact = (facts?: Facts) => only('check-at-every-contact', { settings: { atEveryContact: true }, ...facts });
  test('she is asked when she comes, from the day after the last test', () => {
    const item = contact({ mother: tested('2025-09-01', '2025-08-01') });
    expect(statesAround(item, '2025-09-02')).toEqual(['coming', 'due', 'due']);
    expect(item?.asked).toBe('when-she-comes');
  });
  test('it waits for the first test of the pregnancy, which another rule asks for', () => {
    expect(contact()).toBeUndefined();
    expect(contact({ mother: tested('2025-04-09') })).toBeUndefined();
  });
  test('it ends with the pregnancy', () => {
    expect(contact({ mother: tested('2025-08-01'), pregnancy: born })).toBeUndefined();
  });
  test('and nowhere else', () => {
    expect(contact({ mother: tested('2025-08-01'), settings: {} })).toBeUndefined();
  });
});

describe('after the birth', () => {
  const after = (facts: Facts = {}) => only('check-again-after-birth', { pregnancy: born, infants: [{}], ...facts });
  test('she is offered it once after 14 weeks, late when 30 days have passed', () => {
    expect(statesAround(after(), '2026-04-23')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(after(), '2026-05-23')).toEqual(['due', 'due', 'late']);
  });
  test.each([
    ['2026-03-23', undefined],
    ['2026-03-24', 'done'],
    ['2026-03-25', 'done'],
  ])('a test of %s, shortly before, leaves it %s', (day, how) => {
    expect(after({ mother: tested(day) })?.settled?.how).toBe(how);
  });
  test.each([
    ['2026-04-22', false],
    ['2026-04-23', false],
    ['2026-04-24', true],
  ])('a mother whose baby died on %s is asked: %s', (day, expected) => {
    expect(after({ infants: [{ diedOn: on(day) }] }) !== undefined).toBe(expected);
  });
  test('is not asked after a loss', () => {
    const ended = { on: on('2026-01-15'), outcome: 'stillbirth' } as const;
    expect(after({ pregnancy: { ended }, infants: [] })).toBeUndefined();
  });
  test('of two children it is asked for the younger, in whatever order they were written down', () => {
    const younger = { infantId: 'younger', bornOn: on('2027-11-01') };
    expect(after({ infants: [{}, younger] })?.window.dueOn).toBe('2028-02-07');
    expect(after({ infants: [younger, {}] })?.window.dueOn).toBe('2028-02-07');
  });
  test('twins are one birth', () => {
    expect(asked({ pregnancy: born, infants: [{}, { infantId: 'twin' }] }).length).toBe(2);
  });
  test('a woman who joined later has it from her first day', () => {
    expect(after({ mother: { enrolledOn: on('2026-08-01') } })?.window.dueOn).toBe('2026-08-01');
  });
  test('is not asked where the country does not', () => {
    expect(after({ settings: { onceAfterBirth: undefined } })).toBeUndefined();
  });
});

describe('where it is offered while she breastfeeds', () => {
  const fed = (facts: Facts = {}) =>
    only('check-again-while-breastfeeding', {
      settings: { whileBreastfeedingEvery: months(3) },
      pregnancy: born,
      infants: [{}],
      ...facts,
    });
  test('it is due three months after the birth', () => {
    expect(statesAround(fed(), '2026-04-15')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(fed(), '2026-05-15')).toEqual(['due', 'due', 'late']);
  });
  test.each([
    ['2026-01-14', '2026-04-15'],
    ['2026-01-15', '2026-04-15'],
    ['2026-01-16', '2026-04-16'],
    ['2026-05-10', '2026-08-10'],
  ])('after a test of %s it is due on %s', (day, dueOn) => {
    expect(fed({ mother: tested(day) })?.window.dueOn).toBe(dueOn);
  });
  test.each([
    ['2026-04-14', 'not asked'],
    ['2026-04-15', 'due'],
    ['2026-04-16', 'due'],
  ])('when the last breast milk was on %s it reads %s on its day', (day, state) => {
    const item = fed({ infants: [{ feeding: { now: 'stopped', stoppedOn: on(day) } }] });
    expect(statesAround(item, '2026-04-15')[1]).toBe(state);
  });
  test('it counts from the last test, and from the younger child at the breast', () => {
    expect(fed({ mother: tested('2026-05-10', '2026-02-10') })?.window.dueOn).toBe('2026-08-10');
    const younger = { infantId: 'younger', bornOn: on('2027-11-01') };
    expect(fed({ infants: [{}, younger] })?.window.dueOn).toBe('2028-02-01');
    expect(fed({ infants: [younger, {}] })?.window.dueOn).toBe('2028-02-01');
    expect(fed({ infants: [{}, { ...younger, feeding: { now: 'never-breastfed' } }] })?.window.dueOn).toBe(
      '2026-04-15',
    );
  });
  test('it ends with the last breast milk', () => {
    const item = fed({ infants: [{ feeding: { now: 'stopped', stoppedOn: on('2026-04-20') } }] });
    expect(statesAround(item, '2026-04-20')).toEqual(['due', 'due', 'stopped']);
  });
  test('it ends with the baby’s death, and goes on while its twin is at the breast', () => {
    const died = { diedOn: on('2026-04-15') };
    expect(fed({ infants: [died] })).toBeUndefined();
    expect(fed({ infants: [died, { infantId: 'twin' }] })?.window.lastOn).toBeUndefined();
  });
  test('it is not asked of a mother who never breastfed', () => {
    expect(fed({ infants: [{ feeding: { now: 'never-breastfed' } }] })).toBeUndefined();
  });
  test('where feeding is not recorded we suppose that she does', () => {
    expect(fed({ infants: [{ feeding: { now: 'not-recorded' } }] })).toBeDefined();
  });
  test('a woman who joined later has it from her first day', () => {
    expect(fed({ mother: { enrolledOn: on('2026-08-01') } })?.window.dueOn).toBe('2026-08-01');
  });
});

const everything = { atEveryContact: true, whileBreastfeedingEvery: months(3) };
test('a woman of unknown status is asked too', () => {
  expect(asked({ mother: { status: 'unknown' } }).length).toBe(1);
});
test('nothing is asked of a woman living with HIV', () => {
  const mother = { status: 'positive', ...tested('2025-08-01') } as const;
  expect(asked({ mother, infants: [{}], settings: everything })).toEqual([]);
});
test('nothing is open after her death', () => {
  const items = asked({ mother: { diedOn: on('2026-02-01') }, pregnancy: born, infants: [{}], settings: everything });
  expect(items.map(({ settled }) => settled?.how)).toEqual(['stopped', 'stopped', 'stopped']);
});
test('nothing is asked where nothing is recorded', () => {
  expect(asked({ mother: { pregnancies: [] }, settings: everything })).toEqual([]);
});
