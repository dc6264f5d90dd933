import { addDays, type CalendarDate, calendarDate, daysBetween, weekday } from '@thari/kernel/calendar-date';
import { anyDayFrom, anyPairFacts } from '@thari/testing/any-facts';
import { thandiBornOn } from '@thari/testing/facts';
import { times } from '@thari/testing/times';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPacks } from '../packs/all-packs.ts';
import { planFor } from '../plan.ts';
import { cite, itemState, type PlanItem } from '../rule.ts';
import { clinicFor, clinics } from './clinic-days.ts';
import { proposeTrips, type TripSettings } from './propose-trips.ts';

const today = calendarDate('2026-03-02');

const whats = [
  'baby-check',
  'her-check',
  'antenatal-visit',
  'vaccine',
  'talk',
  'nurse-today',
  'find-her',
  'visit',
] as const;

const anyItem = (): fc.Arbitrary<PlanItem> =>
  fc
    .record({
      from: fc.integer({ min: -10, max: 40 }),
      due: fc.nat(8),
      grace: fc.nat(5),
      last: fc.option(fc.nat(10), { nil: undefined }),
      what: fc.constantFrom(...whats),
      priority: fc.constantFrom('a' as const, 'b' as const, 'c' as const),
      asked: fc.constantFrom('on-its-day' as const, 'on-its-day' as const, 'when-she-comes' as const),
    })
    .map(({ from, due, grace, last, what, priority, asked }) => ({
      id: '',
      rule: what === 'visit' ? 'appointments' : 'infant-tests',
      about: 'thandi',
      what,
      window: {
        fromOn: addDays(today, from),
        dueOn: addDays(today, from + due),
        lateAfterOn: addDays(today, from + due + grace),
        lastOn: last === undefined ? undefined : addDays(today, from + due + last),
      },
      settled: undefined,
      actor: 'nurse',
      priority,
      asked,
      why: 'booked',
      source: cite('thari-practice', 'a test'),
    }));
const anyItems = (maxLength: number) =>
  fc.array(anyItem(), { maxLength }).map((items) => items.map((item, i) => ({ ...item, id: `item-${i}` })));

const anyWeekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 5 });
const anyClosed = fc
  .uniqueArray(fc.nat(45), { maxLength: 8 })
  .map((days) => new Set(days.map((day) => addDays(today, day))));
const anySettings = (): fc.Arbitrary<TripSettings> =>
  fc.record({
    clinicDays: fc.record({
      antenatal: anyWeekdays,
      postnatal: anyWeekdays,
      immunisation: anyWeekdays,
      'baby-clinic': anyWeekdays,
      'her-clinic': anyWeekdays,
      mentor: anyWeekdays,
    }),
    holidays: anyClosed,
    closedOn: anyClosed,
    horizonDays: fc.integer({ min: 0, max: 60 }),
    catchUpDays: fc.constant(14),
  });

const isClosed = (day: CalendarDate, { holidays, closedOn }: TripSettings) => holidays.has(day) || closedOn.has(day);

/** May this be done on this day, as a person would reckon it from the calendar on the wall? */
const isRight = (item: PlanItem, day: CalendarDate, settings: TripSettings): boolean => {
  const { fromOn, dueOn, lateAfterOn, lastOn } = item.window;
  const isLate = itemState(item, today) === 'late';
  const calledUntil = isLate ? addDays(today, settings.catchUpDays) : lateAfterOn;
  const until = item.asked === 'on-its-day' ? calledUntil : (lastOn ?? addDays(today, 999));
  if (day < today || day < fromOn || day > until || (lastOn && day > lastOn) || isClosed(day, settings)) return false;
  if (item.rule === 'appointments') return true;
  const clinic = clinicFor[item.what];
  const offered = (name: (typeof clinics)[number]) => settings.clinicDays[name].includes(weekday(day));
  const anyNurse = clinics.some((name) => name !== 'mentor' && offered(name));
  if (clinic === 'any' || (item.priority === 'a' && dueOn <= today && item.asked === 'on-its-day')) return anyNurse;
  return clinic !== undefined && offered(clinic);
};

const always = (check: (items: PlanItem[], settings: TripSettings) => void) =>
  fc.assert(fc.property(anyItems(14), anySettings(), check), { numRuns: times(400) });

test('everything is done on a day on which it can be, or said to be impossible', () => {
  always((items, settings) => {
    const { trips, impossible } = proposeTrips(items, today, settings);
    const excused = new Set(impossible.map(({ id }) => id));
    for (const { on, items: ids } of trips)
      for (const id of ids.filter((id) => !excused.has(id)))
        expect(isRight(items.find((item) => item.id === id) as PlanItem, on, settings)).toBe(true);
  });
});

test('what is called impossible has no right day, and no day before the one it is given', () => {
  always((items, settings) => {
    for (const { id, on } of proposeTrips(items, today, settings).impossible) {
      const item = items.find((each) => each.id === id) as PlanItem;
      for (let day = today; day <= addDays(today, 80); day = addDays(day, 1))
        expect(isRight(item, day, settings)).toBe(false);
      if (on) expect(isClosed(on, settings)).toBe(false);
    }
  });
});

test('everything she is called for is in exactly one trip, and no trip is for nothing', () => {
  always((items, settings) => {
    const { trips, impossible } = proposeTrips(items, today, settings);
    const placed = trips.flatMap((trip) => trip.items);
    expect(new Set(placed).size).toBe(placed.length);
    const called = items.filter(
      (item) =>
        item.asked === 'on-its-day' &&
        item.rule !== 'appointments' &&
        clinicFor[item.what] &&
        itemState(item, today) !== 'stopped' &&
        daysBetween(today, item.window.dueOn) <= settings.horizonDays,
    );
    const homeless = new Set(impossible.filter(({ on }) => !on).map(({ id }) => id));
    for (const { id } of called) expect(placed.includes(id)).toBe(!homeless.has(id));
    for (const trip of trips) expect(trip.items.length).toBeGreaterThan(0);
  });
});

test('no trip is on a closed day, two are never on one day, and they stand in order', () => {
  always((items, settings) => {
    const days = proposeTrips(items, today, settings).trips.map(({ on }) => on);
    expect(days.some((day) => isClosed(day, settings))).toBe(false);
    expect([...new Set(days)].toSorted()).toEqual(days);
  });
});

test('it never costs more trips than doing each thing on its own', () => {
  always((items, settings) => {
    const { trips, saves } = proposeTrips(items, today, settings);
    expect(saves.trips).toBe(trips.length);
    expect(saves.saved).toBe(saves.withoutIt - saves.trips);
    expect(saves.saved).toBeGreaterThanOrEqual(0);
  });
});

test('the order in which things stand changes nothing', () => {
  always((items, settings) => {
    expect(proposeTrips(items.toReversed(), today, settings)).toEqual(proposeTrips(items, today, settings));
  });
});

test('one more thing never makes fewer trips, and whatever rides along none more', () => {
  always(([first, ...items], settings) => {
    if (!first || first.rule === 'appointments') return;
    const before = proposeTrips(items, today, settings).saves.trips;
    const after = proposeTrips([first, ...items], today, settings).saves.trips;
    expect(after).toBeGreaterThanOrEqual(before);
    if (first.asked === 'when-she-comes') expect(after).toBe(before);
  });
});

test('holds for the plan of any woman, under any country’s numbers, on any day', () => {
  fc.assert(
    fc.property(
      anyPairFacts(),
      fc.constantFrom(...allPacks),
      anyDayFrom(thandiBornOn, 900),
      anySettings(),
      (facts, pack, day, settings) => {
        const plan = planFor(facts, [pack]);
        const { trips, saves } = proposeTrips(plan, day, settings);
        expect(saves.saved).toBeGreaterThanOrEqual(0);
        const known = new Set(plan.filter(({ settled }) => !settled).map(({ id }) => id));
        for (const { on, items } of trips) {
          expect(on >= day).toBe(true);
          for (const id of items) expect(known.has(id)).toBe(true);
        }
      },
    ),
    { numRuns: times(200) },
  );
});
