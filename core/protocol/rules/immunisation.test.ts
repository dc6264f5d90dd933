import { calendarDate as on } from '@thari/kernel/calendar-date';
import { appointment, infantFacts, motherFacts, pairFacts, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { AppointmentFacts, InfantFacts, PairFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { immunisation } from './immunisation.ts';

// Thandi, born on 15 January 2026: six weeks on 26 February, ten on 26 March, fourteen on 23 April, nine months on 15 October.
const asked = (infant: Partial<InfantFacts> = {}, pair: Partial<PairFacts> = {}) =>
  immunisation.apply(pairFacts({ infants: [infantFacts(infant)], ...pair }), who2021.settings);
const named = (name: string, ...args: Parameters<typeof asked>) =>
  asked(...args).find(({ id }) => id === `immunisation/thandi/${name}`);
const kept = (keptOn: string, facts: Partial<AppointmentFacts> = {}): AppointmentFacts =>
  appointment({
    appointmentId: `kept-${keptOn}`,
    status: 'kept',
    keptOn: on(keptOn),
    reasons: ['immunisation'],
    ...facts,
  });
const after = (...appointments: readonly AppointmentFacts[]) => ({ appointments });
const doneNames = (...args: Parameters<typeof asked>) =>
  asked(...args).flatMap(({ id, settled }) =>
    settled?.how === 'done' ? [`${id.slice('immunisation/thandi/'.length)} on ${settled.on}`] : [],
  );
const given = (visit: string, givenOn: string) => ({ immunisations: [{ visit, givenOn: on(givenOn) }] });

describe('a baby’s vaccines', () => {
  test.each([
    ['birth', '2026-01-15', '2026-01-29'],
    ['week-6', '2026-02-26', '2026-03-12'],
    ['week-10', '2026-03-26', '2026-04-09'],
    ['week-14', '2026-04-23', '2026-05-07'],
    ['month-9', '2026-10-15', '2026-10-29'],
    ['month-18', '2027-07-15', '2027-07-29'],
  ])('of %s are due on %s and late after %s', (name, due, lateAfter) => {
    expect(statesAround(named(name), due)).toEqual(['coming', 'due', 'due']);
    expect(statesAround(named(name), lateAfter)).toEqual(['due', 'due', 'late']);
  });
  test('are the nurse’s, on a day of their own', () => {
    expect(named('week-6')).toMatchObject({
      what: 'vaccine',
      actor: 'nurse',
      priority: 'b',
      asked: 'on-its-day',
      why: 'immunisation-at-this-age',
      source: { evidence: 'unverified' },
    });
  });
  test.each([
    ['birth', '2026-02-26'],
    ['week-6', '2026-03-26'],
    ['month-9', '2027-07-15'],
    ['month-18', '2028-01-16'],
  ])('of %s give way on %s', (name, day) => {
    expect(statesAround(named(name), day)).toEqual(['late', 'stopped', 'stopped']);
  });
  test('are asked of every baby, so that being asked says nothing', () => {
    expect(asked({ exposed: false }, { mother: motherFacts({ status: 'negative' }) })).toHaveLength(6);
  });
});

describe('what was written down by name', () => {
  test.each(['2026-02-20', '2026-02-26', '2026-07-01'])('settles it, on %s as on any day', (day) => {
    expect(doneNames(given('week-6', day))).toEqual([`week-6 on ${day}`]);
  });
  test('twice is done on the first day', () => {
    const immunisations = [
      ...given('birth', '2026-01-20').immunisations,
      ...given('birth', '2026-01-16').immunisations,
    ];
    expect(doneNames({ immunisations })).toEqual(['birth on 2026-01-16']);
  });
});

describe('a visit kept for vaccines', () => {
  test.each([
    ['2026-02-18', 'birth'],
    ['2026-02-19', 'week-6'],
    ['2026-02-20', 'week-6'],
    ['2026-03-18', 'week-6'],
    ['2026-03-19', 'week-10'],
    ['2026-03-26', 'week-10'],
  ])('on %s stands for that of %s, which was due or about to be', (day, name) => {
    expect(doneNames({}, after(kept(day)))).toEqual([`${name} on ${day}`]);
  });
  test('stands for the one before, when those about to be due are written down', () => {
    expect(doneNames(given('week-10', '2026-03-26'), after(kept('2026-03-24')))).toEqual([
      'week-6 on 2026-03-24',
      'week-10 on 2026-03-26',
    ]);
  });
  test('on the last day of all still counts, and not the day after', () => {
    expect(doneNames({}, after(kept('2028-01-15')))).toEqual(['month-18 on 2028-01-15']);
    expect(doneNames({}, after(kept('2028-01-16')))).toEqual([]);
  });
  test('stands for one only, and the next for the next', () => {
    expect(doneNames({}, after(kept('2026-03-24'), kept('2026-03-20')))).toEqual([
      'week-6 on 2026-03-20',
      'week-10 on 2026-03-24',
    ]);
    expect(doneNames({}, after(kept('2026-03-24'), kept('2026-03-27'), kept('2026-04-01')))).toEqual([
      'week-6 on 2026-03-24',
      'week-10 on 2026-03-27',
    ]);
  });
  test('on its very day is the one, and so is one on the day of birth', () => {
    expect(doneNames({}, after(kept('2026-03-26'), kept('2026-04-01')))).toEqual(['week-10 on 2026-03-26']);
    expect(doneNames({}, after(kept('2026-01-15')))).toEqual(['birth on 2026-01-15']);
  });
  test('says nothing more on a day on which they were written down by name', () => {
    expect(doneNames(given('week-6', '2026-03-20'), after(kept('2026-03-20')))).toEqual(['week-6 on 2026-03-20']);
  });
  test.each([
    ['for something else', { reasons: ['baby-check'] }],
    ['that she missed', { status: 'missed', keptOn: undefined }],
    ['before the birth', { keptOn: on('2026-01-14') }],
  ] as const)('does not count when it was one %s', (_, facts) => {
    expect(doneNames({}, after(kept('2026-01-16', facts)))).toEqual([]);
  });
  test('whose day of coming nobody wrote down counts on the day it was booked for', () => {
    expect(doneNames({}, after(kept('2026-01-17', { keptOn: undefined, dueOn: on('2026-01-16') })))).toEqual([
      'birth on 2026-01-16',
    ]);
  });
});

test.each([
  ['2026-03-25', ['week-6', 'week-10']],
  ['2026-03-26', ['week-10', 'week-14']],
])('what had passed when she joined on %s is not asked', (day, first) => {
  const names = asked({}, { mother: motherFacts({ enrolledOn: on(day) }) }).map(({ id }) => id.split('/').at(-1));
  expect(names.slice(0, 2)).toEqual(first);
});
test('twins have each their own, and one visit is for both', () => {
  const infants = [infantFacts({ infantId: 'first' }), infantFacts({ infantId: 'second', diedOn: on('2026-02-01') })];
  const items = immunisation
    .apply(pairFacts({ infants, appointments: [kept('2026-01-16')] }), who2021.settings)
    .map(({ about, settled }) => `${about} ${settled?.how}`);
  expect(items.slice(0, 2)).toEqual(['first done', 'first undefined']);
  expect(items.slice(6, 8)).toEqual(['second done', 'second stopped']);
});
test('they end with a transfer, and go on for a baby whose mother died', () => {
  expect(named('week-6', {}, { exit: { on: on('2026-02-01'), outcome: 'transfer-confirmed' } })?.settled).toEqual({
    how: 'stopped',
    why: 'transferred',
  });
  expect(named('week-6', {}, { mother: motherFacts({ diedOn: on('2026-02-01') }) })?.settled).toBeUndefined();
});
test('nothing is asked without a baby', () => {
  expect(immunisation.apply(pairFacts({ infants: [] }), who2021.settings)).toEqual([]);
});
