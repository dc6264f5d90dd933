import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { SiteMonthEvent } from '../events/site-month-event.ts';

type DataOf<Type extends SiteMonthEvent['type']> = Extract<SiteMonthEvent, { type: Type }>['data'];
/** `entry`: the event that says so; its free words lie sealed beside it. `by`: who wrote it down. */
type Written = { readonly entry: string; readonly author: string };

export type Group = DataOf<'GroupHeld'> & Written;
export type HealthTalk = DataOf<'HealthTalkHeld'> & Written;
export type Review = DataOf<'ReviewHeld'> & Written;
export type Action = DataOf<'ActionAgreed'> & Written & { readonly closed: Closed<DataOf<'ActionClosed'>> };
export type Cover = DataOf<'CoverArranged'> & Written & { readonly endedOn: CalendarDate | undefined };
export type Unrecorded = DataOf<'UnrecordedWomanServed'> & Written;
export type Round = DataOf<'RoundStarted'> & Written & { readonly back: Back | undefined };
type Closed<Data extends { closedOn: CalendarDate; outcome: string }> =
  | { readonly on: CalendarDate; readonly outcome: Data['outcome'] }
  | undefined;
type Back = { readonly on: CalendarDate; readonly at: string };

/** What a team did at its site for nobody in particular, over the months that are here. Each list in the order of its days. */
export type SiteWork = {
  readonly groups: readonly Group[];
  readonly talks: readonly HealthTalk[];
  readonly reviews: readonly Review[];
  readonly actions: readonly Action[];
  readonly covers: readonly Cover[];
  readonly rounds: readonly Round[];
  /** Women who wanted no record and were served all the same. */
  readonly unrecorded: readonly Unrecorded[];
};

/**
 * Read from the events of several months, in whatever order the months come: what closes something may be read before what opened it.
 * Two people who close the same thing without seeing each other: the earlier day counts, and on one day the first in the alphabet, so that
 * every device says the same.
 */
export const siteWorkFrom = (read: readonly ReadEvent<SiteMonthEvent>[]): SiteWork => {
  const told = read.filter(({ withdrawnBy }) => !withdrawnBy);
  const of = <Type extends SiteMonthEvent['type']>(type: Type) =>
    told.filter((event): event is ReadEvent<Extract<SiteMonthEvent, { type: Type }>> => event.type === type);
  const closings = of('ActionClosed').map(({ data }) => data);
  const ends = of('CoverEnded').map(({ data }) => data);
  const returns = of('RoundEnded').map(({ data }) => data);
  return {
    groups: of('GroupHeld')
      .map(written)
      .sort(byDay(({ heldOn }) => heldOn)),
    talks: of('HealthTalkHeld')
      .map(written)
      .sort(byDay(({ heldOn }) => heldOn)),
    reviews: of('ReviewHeld')
      .map(written)
      .sort(byDay(({ heldOn }) => heldOn)),
    actions: of('ActionAgreed')
      .map(written)
      .map((action) => ({ ...action, closed: closedBy(closings.filter(isOf('actionId', action.actionId))) }))
      .sort(byDay(({ dueOn }) => dueOn)),
    covers: of('CoverArranged')
      .map(written)
      .map((cover) => ({ ...cover, endedOn: ends.filter(isOf('coverId', cover.coverId)).map(endOf).sort()[0] }))
      .sort(byDay(({ fromOn }) => fromOn)),
    unrecorded: of('UnrecordedWomanServed')
      .map(written)
      .sort(byDay(({ servedOn }) => servedOn)),
    rounds: of('RoundStarted')
      .map(written)
      .map((round) => ({ ...round, back: backBy(returns.filter(isOf('roundId', round.roundId))) }))
      .sort(byDay(({ startedOn, leftAt }) => `${startedOn} ${leftAt}`)),
  };
};

const written = <Data extends object>({
  data,
  envelope,
}: {
  data: Data;
  envelope: ReadEvent['envelope'];
}): Data & Written => ({ ...data, entry: envelope.id, author: envelope.author });

const isOf =
  <Key extends string>(key: Key, id: string) =>
  (data: Readonly<Record<Key, string>>): boolean =>
    data[key] === id;

const endOf = ({ endedOn }: DataOf<'CoverEnded'>): CalendarDate => endedOn;

const closedBy = (closings: readonly DataOf<'ActionClosed'>[]): Action['closed'] => {
  const [first] = closings.toSorted(byDay(({ closedOn, outcome }) => `${closedOn} ${outcome}`));
  return first && { on: first.closedOn, outcome: first.outcome };
};

const backBy = (returns: readonly DataOf<'RoundEnded'>[]): Back | undefined => {
  const [first] = returns.toSorted(byDay(({ endedOn, backAt }) => `${endedOn} ${backAt}`));
  return first && { on: first.endedOn, at: first.backAt };
};

/** Two of one day keep an order that is the same everywhere: by the whole of what they say. */
const byDay =
  <One extends object>(dayOf: (one: One) => string) =>
  (a: One, b: One): number => {
    const [x, y] = [dayOf(a), dayOf(b)];
    if (x !== y) return x < y ? -1 : 1;
    const [p, q] = [JSON.stringify(a), JSON.stringify(b)];
    return p === q ? 0 : p < q ? -1 : 1;
  };
