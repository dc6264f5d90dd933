import { type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import { itemState, type PlanItem } from '../rule.ts';
import { type Clinic, clinicFor } from './clinic-days.ts';
import type { DaysAhead } from './days-ahead.ts';

/** The days, by their number from today, on which one thing can be done. */
export type TripWish = {
  readonly id: string;
  /** In order; never empty. */
  readonly days: readonly number[];
  /** Negative when its day has passed. */
  readonly dueDay: number;
  readonly isPressing: boolean;
};

/** The site offers it on no day of its window. `day`: the first one after it, if there is one while it still makes sense. */
type Impossible = { readonly id: string; readonly day: number | undefined };

export type Ahead = DaysAhead & {
  readonly today: CalendarDate;
  /** What is late is caught up within so many days from today. */
  readonly catchUpDays: number;
  /** The last day on which anybody looks for an open door. */
  readonly lastDay: number;
};

/** When one thing can be done: on a day of its window on which the site offers it, or as soon after as may be. */
export const tripWish = (item: PlanItem, ahead: Ahead): { wish?: TripWish; impossible?: Impossible } => {
  const clinic = clinicFor[item.what];
  if (!clinic) return {};
  const { id, window, priority } = item;
  const dueDay = ahead.numberOf(window.dueOn);
  const doesNotWait = dueDay <= 0 && isSameDay(item);
  const wish = { id, dueDay, isPressing: priority === 'a' };
  const door = doesNotWait ? 'any' : clinic;
  const { from, to } = stretchOf(item, ahead);
  const days = openDays(door, { from, to }, ahead);
  if (days.length > 0) return { wish: { ...wish, days: doesNotWait ? days.slice(0, 1) : days } };
  const end = Math.min(ahead.lastDay, lastDayOf(item, ahead));
  const day = openDays(door, { from: to + 1, to: end }, ahead)[0];
  return { impossible: { id, day }, ...(day !== undefined && { wish: { ...wish, days: [day] } }) };
};

/** Something dangerous, or something the nurse hears of on the same day: no weekday is waited for. */
const isSameDay = ({ what, priority }: PlanItem): boolean => what === 'nurse-today' || priority === 'a';

/** From its first day, or today, to the day after which it is late; what is late already, to the end of catching up. */
const stretchOf = (item: PlanItem, ahead: Ahead): Stretch => {
  const { fromOn, lateAfterOn } = item.window;
  const isLate = itemState(item, ahead.today) === 'late';
  const deadline = isLate ? ahead.catchUpDays : ahead.numberOf(lateAfterOn);
  return { from: Math.max(0, ahead.numberOf(fromOn)), to: Math.min(deadline, lastDayOf(item, ahead)) };
};

const lastDayOf = ({ window: { lastOn } }: PlanItem, ahead: Ahead): number =>
  lastOn ? ahead.numberOf(lastOn) : Number.POSITIVE_INFINITY;

type Stretch = { readonly from: number; readonly to: number };

const openDays = (door: Clinic | 'any', { from, to }: Stretch, ahead: Ahead): readonly number[] => {
  const open: number[] = [];
  for (let day = from; day <= to; day++) if (ahead.isOffered(door, day)) open.push(day);
  return open;
};

/** May it be done on this day, when she comes for something else anyway? What is late may be, as long as it makes sense. */
export const ridesAlongOn = (item: PlanItem, on: CalendarDate, ahead: Ahead): boolean => {
  const clinic = clinicFor[item.what];
  if (!clinic || !ahead.isOffered(clinic, ahead.numberOf(on))) return false;
  const { fromOn, lateAfterOn, lastOn } = item.window;
  const mayWait = item.asked === 'when-she-comes' || itemState(item, ahead.today) === 'late';
  const until = mayWait ? lastOn : earliest(lateAfterOn, lastOn);
  return fromOn <= on && (!until || on <= until);
};
