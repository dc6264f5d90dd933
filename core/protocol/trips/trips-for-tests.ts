import { calendarDate as on } from '@thari/kernel/calendar-date';
import { cite, type PlanItem } from '../rule.ts';
import { at } from '../window.ts';
import { everyWorkingDay } from './clinic-days.ts';
import { proposeTrips, type TripSettings } from './propose-trips.ts';

/** A Monday. */
export const today = on('2026-03-02');

export const thing = (item: Partial<PlanItem> = {}): PlanItem => ({
  id: 'thandi-check',
  rule: 'infant-tests',
  about: 'thandi',
  what: 'baby-check',
  window: at(today),
  settled: undefined,
  actor: 'nurse',
  priority: 'b',
  asked: 'on-its-day',
  why: 'test-at-this-age',
  source: cite('thari-practice', 'a test'),
  ...item,
});

export const stretch = (fromOn: string, lateAfterOn: string, dueOn = lateAfterOn): PlanItem['window'] => ({
  fromOn: on(fromOn),
  dueOn: on(dueOn),
  lateAfterOn: on(lateAfterOn),
  lastOn: undefined,
});
export const visit = (day: string) =>
  thing({ id: `visit-${day}`, rule: 'appointments', what: 'visit', window: at(on(day)), actor: 'mentor-mother' });

export const propose = (items: readonly PlanItem[], settings: Partial<TripSettings> = {}, day = today) =>
  proposeTrips(items, day, {
    clinicDays: everyWorkingDay,
    holidays: new Set(),
    closedOn: new Set(),
    horizonDays: 120,
    catchUpDays: 14,
    ...settings,
  });
export const trips = (...given: Parameters<typeof propose>) =>
  propose(...given).trips.map(({ on, items }) => [on, ...items]);
export const days = (...given: Parameters<typeof propose>) => propose(...given).trips.map(({ on }) => on);
