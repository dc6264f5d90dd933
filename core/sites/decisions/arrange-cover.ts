import { privatePartOf } from '@thari/event-log/private-part';
import { type CalendarDate, daysBetween } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type DataOf, type SiteDecided, type WorkDayFault, workDayFault } from './site-decision.ts';
import type { SiteState } from './site-state.ts';

/** What the colleague should know: who worries her, who comes late. */
export type ArrangeCover = DataOf<'CoverArranged'> & { readonly notes?: string };
export type ArrangeCoverRefusal =
  | WorkDayFault
  | 'already-recorded'
  | 'covers-herself'
  | 'ends-before-it-begins'
  | 'over-already'
  | 'too-long-away'
  | 'covered-already'
  | 'colleague-away';

/** Who is away for longer hands her women over; that is another thing and does not end by itself. */
const mostDaysAway = 180;

export const arrangeCover = (
  site: SiteState,
  { notes, ...cover }: ArrangeCover,
  today: CalendarDate,
): SiteDecided<ArrangeCoverRefusal> => {
  if (site.ids.has(cover.coverId)) return refuse('already-recorded');
  const fault = workDayFault(cover.arrangedOn, today) ?? spanFault(cover);
  if (fault) return refuse(fault);
  if (cover.workerId === cover.coveredBy) return refuse('covers-herself');
  const others = [...site.covers.values()].filter((other) => meets(other, cover));
  if (others.some(({ workerId }) => workerId === cover.workerId)) return refuse('covered-already');
  if (others.some(({ workerId }) => workerId === cover.coveredBy)) return refuse('colleague-away');
  const words = privatePartOf(cover.coverId, { notes });
  return ok([{ type: 'CoverArranged', data: cover, occurredOn: cover.arrangedOn, ...words }]);
};

type Span = { readonly fromOn: CalendarDate; readonly untilOn: CalendarDate };

const spanFault = ({ fromOn, untilOn, arrangedOn }: DataOf<'CoverArranged'>) => {
  if (untilOn < fromOn) return 'ends-before-it-begins';
  if (untilOn < arrangedOn) return 'over-already';
  return daysBetween(fromOn, untilOn) >= mostDaysAway ? 'too-long-away' : undefined;
};

const meets = (a: Span, b: Span): boolean => a.fromOn <= b.untilOn && b.fromOn <= a.untilOn;
