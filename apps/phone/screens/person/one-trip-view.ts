import type { PairPage } from '../../engine/engine-api.ts';
import type { Saying } from './person-view.ts';
import { rowTitle } from './row-title.ts';

/** The next day on which it is worth coming, and for what. */
export type OneTripView = {
  readonly day: string;
  readonly things: readonly string[];
  /** She is expected on it already: nothing is left to book. */
  readonly isBooked: boolean;
  readonly saves: string | undefined;
  /** A visit is booked for a day on which the clinic is closed. */
  readonly inVain: boolean;
};

/** Undefined where nothing calls her, and where she has left. */
export const oneTripView = ({ record, plan, trips }: PairPage, { t, say, today }: Saying): OneTripView | undefined => {
  const [next] = trips.trips.filter(({ items }) => items.some((id) => !id.startsWith('appointments/')));
  if (!next || record.exit || record.mother.diedOn) return undefined;
  const things = plan
    .filter(({ id, asked, rule }) => next.items.includes(id) && asked === 'on-its-day' && rule !== 'appointments')
    .map((item) => rowTitle(item, record, t));
  if (things.length === 0) return undefined;
  return {
    day: say.near(next.on, today),
    things: [...new Set(things)],
    isBooked: next.isBooked,
    saves: trips.saves.saved > 0 ? t.person.trip.saves(trips.saves.saved) : undefined,
    inVain: trips.inVain.length > 0,
  };
};
