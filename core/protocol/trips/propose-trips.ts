import type { CalendarDate } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import { itemState, type PlanItem } from '../rule.ts';
import { clinicFor, type SiteDays } from './clinic-days.ts';
import { daysAhead } from './days-ahead.ts';
import { fewestDays } from './fewest-days.ts';
import { type Ahead, ridesAlongOn, type TripWish, tripWish } from './trip-wish.ts';

export type TripSettings = SiteDays & {
  /** What is due later than so many days from today causes no trip yet; it may ride along on one. */
  readonly horizonDays: number;
  readonly catchUpDays: number;
};

/** A day on which she comes, and for what. `isBooked`: she is expected on it already. */
export type Trip = { readonly on: CalendarDate; readonly isBooked: boolean; readonly items: readonly string[] };

export type Proposal = {
  readonly trips: readonly Trip[];
  /** Days she would come if each thing were done on its own day, days she comes instead, and the difference: never below 0. */
  readonly saves: { readonly withoutIt: number; readonly trips: number; readonly saved: number };
  /** Offered on no day of its window. It is in the trip of that later day; undefined where there is none in time. */
  readonly impossible: readonly { readonly id: string; readonly on: CalendarDate | undefined }[];
  /** Booked for a day on which the site is closed: she would come in vain. */
  readonly inVain: readonly string[];
};

/**
 * The fewest days on which a woman and her babies have to come for what they are called for. Each such day costs her a fare and
 * often a day's pay. Everything lies inside its window; what is asked when she comes rides along and causes no trip.
 */
export const proposeTrips = (
  items: readonly PlanItem[],
  today: CalendarDate,
  { horizonDays, catchUpDays, ...site }: TripSettings,
): Proposal => {
  const ahead: Ahead = { ...daysAhead(today, site), today, catchUpDays, lastDay: horizonDays + catchUpDays };
  const open = items.filter((item) => isOpen(item, today)).toSorted((a, b) => compare(a.id, b.id));
  const dayOf = ({ window }: PlanItem) => ahead.numberOf(window.dueOn);
  const calling = open.filter((item) => callsHer(item) && dayOf(item) <= horizonDays);
  const riding = open.filter((item) => comesToClinic(item) && !calling.includes(item));
  const answers = calling.map((item) => tripWish(item, ahead));
  const wishes = answers.flatMap(({ wish }) => wish ?? []);
  const lastDay = Math.max(horizonDays, ...wishes.flatMap(({ days }) => days.at(-1) ?? 0));
  const visits = open.filter((item) => isBookedVisit(item) && dayOf(item) >= 0 && dayOf(item) <= lastDay);
  const isInVain = (visit: PlanItem) => ahead.isClosed(dayOf(visit));
  const booked = visits.filter((visit) => !isInVain(visit));
  const anyway = [...new Set(booked.map(dayOf))];
  const days = [...anyway, ...fewestDays(wishes, anyway)].toSorted((a, b) => a - b);
  const purposes = { ahead, wishes, riding, booked };
  return {
    trips: days.map((day) => ({
      on: ahead.dateOf(day),
      isBooked: anyway.includes(day),
      items: purposesOn(day, days, purposes),
    })),
    saves: savings(days.length, new Set([...anyway, ...wishes.map(dayAlone)]).size),
    impossible: answers
      .flatMap(({ impossible }) => impossible ?? [])
      .map(({ id, day }) => ({ id, on: day === undefined ? undefined : ahead.dateOf(day) })),
    inVain: visits.filter(isInVain).map(({ id }) => id),
  };
};

const isOpen = (item: PlanItem, today: CalendarDate): boolean => !item.settled && itemState(item, today) !== 'stopped';
const isBookedVisit = ({ rule }: PlanItem): boolean => rule === 'appointments';

/** The laboratory is asked without her. */
const comesToClinic = (item: PlanItem): boolean =>
  clinicFor[item.what] !== undefined && item.actor !== 'laboratory' && !isBookedVisit(item);
const callsHer = (item: PlanItem): boolean => item.asked === 'on-its-day' && comesToClinic(item);

/**
 * The day on which it would be done without a thought for the rest: the first open one from its due day on, or else the last one
 * before. It is always one of its days, so that these days together would do as well, and fewest days are never more than they.
 */
const dayAlone = ({ days, dueDay }: TripWish): number => days.find((day) => day >= dueDay) ?? days.at(-1) ?? 0;

const savings = (trips: number, withoutIt: number): Proposal['saves'] => ({
  withoutIt,
  trips,
  saved: withoutIt - trips,
});

type Purposes = {
  readonly ahead: Ahead;
  readonly wishes: readonly TripWish[];
  readonly riding: readonly PlanItem[];
  readonly booked: readonly PlanItem[];
};

/** Everything is done on the first of her days that suits it. */
const purposesOn = (
  day: number,
  days: readonly number[],
  { ahead, wishes, riding, booked }: Purposes,
): readonly string[] => {
  const on = ahead.dateOf(day);
  const rides = (item: PlanItem) => days.find((each) => ridesAlongOn(item, ahead.dateOf(each), ahead)) === day;
  return [
    ...booked.filter(({ window }) => window.dueOn === on),
    ...wishes.filter((wish) => days.find((each) => wish.days.includes(each)) === day),
    ...riding.filter(rides),
  ].map(({ id }) => id);
};
