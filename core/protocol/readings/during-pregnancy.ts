import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { PregnancyFacts } from '../facts.ts';
import { lastPeriodOn } from '../gestation.ts';
import type { Settled } from '../rule.ts';

/** Those of the days that lie in a pregnancy, from the last period to the day it ended. */
export const duringPregnancy = (
  { dueOn, ended }: PregnancyFacts,
  days: readonly CalendarDate[],
): readonly CalendarDate[] => {
  const from = lastPeriodOn(dueOn);
  return days.filter((day) => day >= from && (!ended || day <= ended.on));
};

/** Once the pregnancy has ended, what was not done in it is left. */
export const leftWhenEnded = ({ ended }: PregnancyFacts): Settled | undefined =>
  ended && { how: 'stopped', why: 'not-needed' };
