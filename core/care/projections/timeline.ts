import type { ReadEvent, Revision } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';

/** One entry of a woman's story as a person reads it: what, when it happened, who wrote it, and what it said before. */
export type TimelineEntry = {
  readonly eventId: string;
  readonly type: string;
  readonly version: number;
  readonly on: CalendarDate;
  readonly author: string;
  readonly recordedAt: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly formerly: readonly {
    readonly data: Revision['formerData'];
    readonly changedBy: string;
    readonly changedAt: string;
  }[];
  readonly contested: boolean;
  readonly withdrawn: { readonly by: string; readonly at: string } | undefined;
};

/** The newest day first; entries of one day in the order in which they were understood. */
export const timelineOf = (events: readonly ReadEvent[]): TimelineEntry[] =>
  events
    .map(entryOf)
    .reverse()
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));

const entryOf = ({ type, data, envelope, revisions, contested, withdrawnBy }: ReadEvent): TimelineEntry => ({
  eventId: envelope.id,
  type,
  version: envelope.version,
  on: envelope.occurredOn,
  author: envelope.author,
  recordedAt: envelope.recordedAt,
  data,
  formerly: revisions.map(({ by, formerData }) => ({
    data: formerData,
    changedBy: by.author,
    changedAt: by.recordedAt,
  })),
  contested,
  withdrawn: withdrawnBy && { by: withdrawnBy.author, at: withdrawnBy.recordedAt },
});
