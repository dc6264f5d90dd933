import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Cover } from './site-work.ts';

/** Is the colleague in charge on that day? From the day she came back on she is not. */
export const holdsOn = ({ fromOn, untilOn, endedOn }: Cover, day: CalendarDate): boolean =>
  fromOn <= day && day <= untilOn && !(endedOn && endedOn <= day);

/** Whose diaries a worker looks after on a day, beside her own. Cover is not passed on: who covers is not away. */
export const coveredBy = (covers: readonly Cover[], workerId: string, day: CalendarDate): ReadonlySet<string> =>
  new Set(covers.filter((cover) => cover.coveredBy === workerId && holdsOn(cover, day)).map((cover) => cover.workerId));

/** Who looks after a worker's diary on a day while she is away. */
export const standInFor = (covers: readonly Cover[], workerId: string, day: CalendarDate): string | undefined =>
  covers.find((cover) => cover.workerId === workerId && holdsOn(cover, day))?.coveredBy;
