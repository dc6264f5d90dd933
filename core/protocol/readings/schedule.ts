import { addDays, type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import type { Settled, Window } from '../rule.ts';
import type { Span } from '../span.ts';
import { addSpan } from '../span.ts';

/** A place on a schedule: from when, until when it is on time. */
export type Point = {
  readonly key: string;
  readonly fromOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly lateAfterOn: CalendarDate;
  /** From when what was done stands for this point, where that is earlier than the day it is asked from. */
  readonly countsFromOn?: CalendarDate | undefined;
};

export type Stretch = { readonly key: string; readonly window: Window; readonly settled: Settled | undefined };
type StretchOf<P> = Stretch & { readonly point: P };

type Along<P> = {
  /** In order of their days. */
  readonly points: readonly P[];
  /** The days on which what is asked for was done. */
  readonly doneOn: readonly CalendarDate[];
  /** A stretch that had passed before this day is not asked for: nobody could have come. */
  readonly since: CalendarDate;
  /** The last day on which the schedule makes sense. */
  readonly lastOn?: CalendarDate | undefined;
};

/**
 * A schedule read against what was done. Each point has its stretch, from its first day to the day before the next one's;
 * what was done late belongs to the stretch it was done in, and a stretch that went by is not caught up.
 */
export const along = <P extends Point>({ points, doneOn, since, lastOn }: Along<P>): readonly StretchOf<P>[] => {
  const stretches: StretchOf<P>[] = [];
  points.forEach((point, i) => {
    const { key, fromOn, dueOn, lateAfterOn, countsFromOn = fromOn } = point;
    const next = points[i + 1];
    const endsOn = earliest(next && addDays(next.fromOn, -1), lastOn);
    const done = firstWithin(doneOn, countsFromOn, endsOn);
    if (!done && endsOn && (endsOn < since || endsOn < fromOn)) return;
    const settled: Settled | undefined = done && { how: 'done', on: done };
    stretches.push({ key, point, window: { fromOn, dueOn, lateAfterOn, lastOn: endsOn }, settled });
  });
  return stretches;
};

/** A plan asks this hundreds of times: no list is made to find the first of it. */
const firstWithin = (
  days: readonly CalendarDate[],
  from: CalendarDate,
  to: CalendarDate | undefined,
): CalendarDate | undefined => {
  let first: CalendarDate | undefined;
  for (const day of days) if (day >= from && (!to || day <= to) && (!first || day < first)) first = day;
  return first;
};

type Recurring = {
  readonly from: CalendarDate;
  readonly every: Span;
  readonly doneOn: readonly CalendarDate[];
  readonly graceDays: number;
  readonly lastOn: CalendarDate | undefined;
};

/** Wanted once from a day on, and again some time after each time it was done: one open asking, never a heap of missed ones. */
export const recurring = ({ from, every, doneOn, graceDays, lastOn }: Recurring): Stretch | undefined => {
  const last = doneOn
    .filter((day) => day >= from)
    .toSorted()
    .at(-1);
  const dueOn = last ? addSpan(last, every) : from;
  if (lastOn && dueOn > lastOn) return undefined;
  const window = { fromOn: dueOn, dueOn, lateAfterOn: addDays(dueOn, graceDays), lastOn };
  return { key: last ? `after-${last}` : `from-${from}`, window, settled: undefined };
};
