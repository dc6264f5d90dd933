import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type DataOf, type SiteDecided, type WorkDayFault, workDayFault } from './site-decision.ts';
import type { SiteState } from './site-state.ts';

export type CloseActionRefusal = WorkDayFault | 'not-open' | 'before-it-was-agreed';

export const closeAction = (
  site: SiteState,
  closing: DataOf<'ActionClosed'>,
  today: CalendarDate,
): SiteDecided<CloseActionRefusal> => {
  const agreedOn = site.openActions.get(closing.actionId);
  if (!agreedOn) return refuse('not-open');
  const fault = workDayFault(closing.closedOn, today);
  if (fault) return refuse(fault);
  if (closing.closedOn < agreedOn) return refuse('before-it-was-agreed');
  return ok([{ type: 'ActionClosed', data: closing, occurredOn: closing.closedOn }]);
};
