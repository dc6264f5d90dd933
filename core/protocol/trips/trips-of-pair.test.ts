import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, pairFacts, thandiBornOn } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import { who2021 } from '../packs/who-2021.ts';
import { planFor } from '../plan.ts';
import { everyWorkingDay } from './clinic-days.ts';
import { type SaidBySite, tripsOfPair } from './trips-of-pair.ts';

// Thandi was born on 15 January 2026: at six weeks, on Thursday 26 February, mother and baby have much to do.
// What was wanted until then was done.
const seenOn = ['2026-01-16', '2026-01-18', '2026-01-26'];
const infants = [
  infantFacts({
    cotrimoxazoleFirstGivenOn: undefined,
    immunisations: [{ visit: 'birth', givenOn: thandiBornOn }],
  }),
];
const contacts = seenOn.map((day) => ({ kind: 'postnatal' as const, heldOn: on(day) }));
const plan = planFor(pairFacts({ infants, contacts }), [who2021]);
const proposed = (country: string, site: SaidBySite = undefined, today = '2026-02-20') =>
  tripsOfPair(plan, { today: on(today), country, site, settings: who2021.settings });
const days = (...proposal: Parameters<typeof proposed>) => proposed(...proposal).trips.map((trip) => trip.on);

describe('six weeks after the birth', () => {
  test('the baby’s test, its vaccines and the visit after the birth are one trip', () => {
    const [first] = proposed('LS').trips;
    expect(first?.items).toEqual(
      expect.arrayContaining([
        'infant-tests/thandi/weeks-4-to-6',
        'infant-medicines/thandi/cotrimoxazole',
        'immunisation/thandi/week-6',
        'postnatal-contacts/2026-01-15/week-6',
      ]),
    );
  });
  test('a site that holds its baby clinic on Mondays only is come to on a Monday', () => {
    const site = { clinicDays: { ...everyWorkingDay, 'baby-clinic': [1], immunisation: [1] }, closedOn: [] };
    expect(days('LS', site)).toContain('2026-02-23');
  });
  test('a day on which the site is closed is no day to come', () => {
    const site = { clinicDays: everyWorkingDay, closedOn: [on('2026-02-20')] };
    expect(days('LS', site)).not.toContain('2026-02-20');
  });
  test('a public holiday of the country is no day to come', () => {
    // Moshoeshoe's Day, 11 March, in Lesotho; an ordinary Wednesday in Kenya.
    const wednesdays = {
      ...everyWorkingDay,
      'baby-clinic': [3],
      immunisation: [3],
      postnatal: [3],
      'her-clinic': [3],
    };
    const site = { clinicDays: wednesdays, closedOn: [] };
    expect(days('KE', site, '2026-03-09')[0]).toBe('2026-03-11');
    expect(days('LS', site, '2026-03-09')[0]).not.toBe('2026-03-11');
  });
});

test('three months after the birth her own check waits for the baby’s vaccines: one trip saved', () => {
  const given = [
    ['birth', '2026-01-15'],
    ['week-6', '2026-02-26'],
    ['week-10', '2026-03-26'],
  ] as const;
  const done = infantFacts({
    samples: [answered('2026-02-26', 'negative', { givenOn: on('2026-03-10') })],
    prophylaxisStoppedOn: on('2026-02-26'),
    immunisations: given.map(([visit, day]) => ({ visit, givenOn: on(day) })),
  });
  const held = [...contacts, { kind: 'postnatal' as const, heldOn: on('2026-02-26') }];
  const april = planFor(pairFacts({ infants: [done], contacts: held }), [who2021]);
  const { settings } = who2021;
  const { trips, saves } = tripsOfPair(april, { today: on('2026-04-13'), country: 'LS', site: undefined, settings });
  expect(saves).toEqual({ withoutIt: 2, trips: 1, saved: 1 });
  expect(trips[0]?.items).toEqual(
    expect.arrayContaining(['viral-load-while-breastfeeding/nomsa/2026-01-15', 'immunisation/thandi/week-14']),
  );
});
