import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import type { Result } from '@thari/kernel/result';
import type { SiteMonthDraft, SiteMonthEvent } from '../events/site-month-event.ts';

export type DataOf<Type extends SiteMonthEvent['type']> = Extract<SiteMonthEvent, { type: Type }>['data'];

/** What a decision about a site answers: the facts to record, or the one reason why not. */
export type SiteDecided<Reason extends string> = Result<readonly SiteMonthDraft[], Reason>;

export type WorkDayFault = 'in-the-future' | 'too-long-ago';

/** A phone keeps some months of its site. What is told later than that would stand in a month nobody reads any more. */
const daysTold = 62;

export const workDayFault = (on: CalendarDate, today: CalendarDate): WorkDayFault | undefined => {
  if (on > today) return 'in-the-future';
  return on < addDays(today, -daysTold) ? 'too-long-ago' : undefined;
};
