import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type DataOf, type SiteDecided, type WorkDayFault, workDayFault } from './site-decision.ts';
import type { SiteState } from './site-state.ts';

export type EndCoverRefusal = WorkDayFault | 'not-open' | 'over-already';

/** From `endedOn` on her diary is hers again; ended before it began, it never was another's. */
export const endCover = (
  site: SiteState,
  end: DataOf<'CoverEnded'>,
  today: CalendarDate,
): SiteDecided<EndCoverRefusal> => {
  const cover = site.covers.get(end.coverId);
  if (!cover) return refuse('not-open');
  const fault = workDayFault(end.endedOn, today);
  if (fault) return refuse(fault);
  if (end.endedOn > cover.untilOn) return refuse('over-already');
  return ok([{ type: 'CoverEnded', data: end, occurredOn: end.endedOn }]);
};
