import type { EventItem } from '@thari/event-log/event';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';
import { type SiteMonthEvent, siteMonthCatalogue } from './site-month-event.ts';

/** Each month by itself, in the order in which the months are met. */
export const readSiteMonths = (items: readonly EventItem[]): ReadEvent<SiteMonthEvent>[] =>
  [...Map.groupBy(items, ({ event }) => event.stream).values()].flatMap((month) =>
    readStream(
      siteMonthCatalogue,
      month.map(({ event }) => event),
    ).events.filter(isOfSite),
  );

/** Its shape was checked by the same catalogue when it came in. */
const isOfSite = (event: ReadEvent): event is ReadEvent<SiteMonthEvent> =>
  siteMonthCatalogue.find(event.type) !== undefined;
