import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { aboutOf, pageOf } from '../../preview/known-to-tests.ts';
import { nomsa, thandi } from '../../preview/nomsas-story.ts';
import { lerato } from '../../preview/other-stories.ts';
import { allForms } from '../all-forms.ts';
import { mayRunOut } from './babies-now.ts';
import { proposedTrip } from './next-trip.ts';

const given = on('2026-11-01');
const baby = (daysSupplied: number | undefined) => ({
  exposed: true,
  prophylaxisSupplies: [{ givenOn: given, daysSupplied }],
  prophylaxisStoppedOn: undefined,
});

describe('how much medicine is left is asked', () => {
  test.each([
    ['the day before two weeks are left', 15, false],
    ['on that day', 16, false],
    ['the day after', 17, true],
  ])('%s: %s', (_, day, asked) => {
    expect(mayRunOut(baby(30), addDays(given, day))).toBe(asked);
  });
  test('where nobody counted, and not where it ended or never began', () => {
    expect(mayRunOut(baby(undefined), given)).toBe(true);
    expect(mayRunOut({ ...baby(undefined), prophylaxisStoppedOn: given }, given)).toBe(false);
    expect(mayRunOut({ ...baby(30), prophylaxisSupplies: [] }, given)).toBe(false);
    expect(mayRunOut({ ...baby(undefined), exposed: false }, given)).toBe(false);
  });
});

describe('the next trip', () => {
  const about = aboutOf(pageOf(nomsa));
  const answers = allForms.holdSession.start?.(about) ?? {};
  test('comes within a week where the medicine runs out, and says so in the words of the list', () => {
    const trip = proposedTrip({ ...answers, [`left-${thandi.id}`]: 'few' }, about);
    expect(trip?.reasons).toContain('baby-medicine');
    expect(trip && trip.dueOn <= addDays(about.today, 7)).toBe(true);
  });
  test('is not made for what was done a moment ago', () => {
    const due = about.page?.plan.flatMap(({ id, what }) => (what === 'baby-check' ? [id] : [])) ?? [];
    expect(proposedTrip(answers, about)?.reasons).toContain('baby-check');
    expect(proposedTrip({ ...answers, due }, about)?.reasons).not.toContain('baby-check');
  });
  test('is not proposed where a day is booked already', () => {
    const page = pageOf(lerato);
    const appointments = page.record.appointments.map((each) => ({ ...each, dueOn: addDays(about.today, 3) }));
    const booked = aboutOf({ ...page, record: { ...page.record, appointments } });
    expect(proposedTrip({}, booked)).toBe(undefined);
    expect(proposedTrip({}, aboutOf(page))?.dueOn).toBeDefined();
  });
});
