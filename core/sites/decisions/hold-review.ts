import { privatePartOf } from '@thari/event-log/private-part';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type DataOf, type SiteDecided, type WorkDayFault, workDayFault } from './site-decision.ts';
import type { SiteState } from './site-state.ts';

/** What went well and what was hard, in the team's own words. */
export type HoldReview = DataOf<'ReviewHeld'> & { readonly wentWell?: string; readonly wasHard?: string };
export type HoldReviewRefusal = WorkDayFault | 'already-recorded' | 'month-not-begun';

/** A month may be looked at before it is over: what is late can still be mended. */
export const holdReview = (
  site: SiteState,
  { wentWell, wasHard, ...review }: HoldReview,
  today: CalendarDate,
): SiteDecided<HoldReviewRefusal> => {
  if (site.ids.has(review.reviewId)) return refuse('already-recorded');
  const fault = workDayFault(review.heldOn, today);
  if (fault) return refuse(fault);
  if (review.month > review.heldOn.slice(0, 7)) return refuse('month-not-begun');
  const words = privatePartOf(review.reviewId, { wentWell, wasHard });
  return ok([{ type: 'ReviewHeld', data: review, occurredOn: review.heldOn, ...words }]);
};
