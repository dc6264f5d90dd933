import { addDays, type CalendarDate, weekday } from '@thari/kernel/calendar-date';
import type { PairRecord, SafeReach } from './pair-record.ts';

export type Moment = { readonly today: CalendarDate; readonly time: string };
/** May she be called or visited at this moment? Where not: why, and from when on. */
export type ReachNow =
  | { readonly may: 'now' }
  | { readonly may: 'never'; readonly why: 'flagged' | 'no-consent' | 'died' }
  | { readonly may: 'later'; readonly onDay: CalendarDate; readonly fromTime: string | undefined };

type Known = Pick<PairRecord, 'consents' | 'safeReach' | 'flaggedOn'> & {
  readonly mother: Pick<PairRecord['mother'], 'diedOn'>;
};

/** The flag stands above everything, then her own yes, then her hours. */
export const reachNow = (
  { mother, consents, safeReach, flaggedOn }: Known,
  channel: 'call' | 'sms' | 'home-visit',
  moment: Moment,
): ReachNow => {
  if (mother.diedOn) return { may: 'never', why: 'died' };
  if (flaggedOn) return { may: 'never', why: 'flagged' };
  if (!consents[channel]?.given) return { may: 'never', why: 'no-consent' };
  return safeReach ? withinHours(safeReach, moment) : { may: 'now' };
};

const withinHours = (reach: SafeReach, { today, time }: Moment): ReachNow => {
  const { fromTime, untilTime } = reach;
  const isTooLate = untilTime !== undefined && time >= untilTime;
  if (isSafeDay(reach, today) && !isTooLate) {
    return fromTime !== undefined && time < fromTime ? { may: 'later', onDay: today, fromTime } : { may: 'now' };
  }
  return { may: 'later', onDay: nextSafeDay(reach, today), fromTime };
};

const isSafeDay = ({ days }: SafeReach, day: CalendarDate): boolean => days.includes(weekday(day));

/** Within a week there is one: somebody who may be reached on no day has the flag. */
const nextSafeDay = (reach: SafeReach, today: CalendarDate): CalendarDate =>
  [1, 2, 3, 4, 5, 6, 7].map((ahead) => addDays(today, ahead)).find((day) => isSafeDay(reach, day)) ?? addDays(today, 1);
