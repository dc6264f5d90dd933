import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { SiteMonthEvent } from '../events/site-month-event.ts';

/** What a decision has to know of a site: what was recorded already, and what is still open. */
export type SiteState = {
  readonly ids: ReadonlySet<string>;
  readonly openActions: ReadonlyMap<string, CalendarDate>;
  readonly covers: ReadonlyMap<string, Cover>;
  readonly roundsOut: ReadonlyMap<string, Round>;
  /** The day of each entry, by the id of its event. */
  readonly days: ReadonlyMap<string, CalendarDate>;
};
export type Cover = {
  readonly workerId: string;
  readonly coveredBy: string;
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate;
};
export type Round = { readonly author: string; readonly startedOn: CalendarDate };

/** In whatever order the months are given: what closes something may be read before what opened it. */
export const siteStateFrom = (events: readonly ReadEvent<SiteMonthEvent>[]): SiteState => {
  const told = events.filter(({ withdrawnBy }) => !withdrawnBy);
  const closed = new Set(told.flatMap((event) => closes(event) ?? []));
  const openActions = new Map<string, CalendarDate>();
  const covers = new Map<string, Cover>();
  const roundsOut = new Map<string, Round>();
  for (const { type, data, envelope } of told) {
    if (type === 'ActionAgreed' && !closed.has(data.actionId)) openActions.set(data.actionId, data.agreedOn);
    if (type === 'CoverArranged' && !closed.has(data.coverId)) covers.set(data.coverId, coverIn(data));
    if (type === 'RoundStarted' && !closed.has(data.roundId))
      roundsOut.set(data.roundId, { author: envelope.author, startedOn: data.startedOn });
  }
  return {
    ids: new Set(told.flatMap((event) => opens(event) ?? [])),
    openActions,
    covers,
    roundsOut,
    days: new Map(told.map(({ envelope }) => [envelope.id, envelope.occurredOn])),
  };
};

type CoverArranged = Extract<SiteMonthEvent, { type: 'CoverArranged' }>;
const coverIn = ({ workerId, coveredBy, fromOn, untilOn }: CoverArranged['data']): Cover => ({
  workerId,
  coveredBy,
  fromOn,
  untilOn,
});

const opens = ({ type, data }: SiteMonthEvent): string | undefined => {
  switch (type) {
    case 'GroupHeld':
      return data.groupId;
    case 'HealthTalkHeld':
      return data.talkId;
    case 'ReviewHeld':
      return data.reviewId;
    case 'ActionAgreed':
      return data.actionId;
    case 'CoverArranged':
      return data.coverId;
    case 'RoundStarted':
      return data.roundId;
    case 'UnrecordedWomanServed':
      return data.serviceId;
    default:
      return undefined;
  }
};

const closes = ({ type, data }: SiteMonthEvent): string | undefined => {
  if (type === 'ActionClosed') return data.actionId;
  if (type === 'CoverEnded') return data.coverId;
  return type === 'RoundEnded' ? data.roundId : undefined;
};
