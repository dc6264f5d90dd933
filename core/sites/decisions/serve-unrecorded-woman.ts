import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type DataOf, type SiteDecided, type WorkDayFault, workDayFault } from './site-decision.ts';
import type { SiteState } from './site-state.ts';

export type ServeUnrecordedWomanRefusal = WorkDayFault | 'already-recorded' | 'no-service';

/** May she be counted? There is nothing to check her by, and nothing may be asked: only the day and what was done. */
export const serveUnrecordedWoman = (
  site: SiteState,
  { serviceId, servedOn, services }: DataOf<'UnrecordedWomanServed'>,
  today: CalendarDate,
): SiteDecided<ServeUnrecordedWomanRefusal> => {
  if (site.ids.has(serviceId)) return refuse('already-recorded');
  const fault = workDayFault(servedOn, today);
  if (fault) return refuse(fault);
  const named = [...new Set(services)].sort();
  if (named.length === 0) return refuse('no-service');
  // Built anew, so that nothing else that came along is written down with it.
  return ok([{ type: 'UnrecordedWomanServed', data: { serviceId, servedOn, services: named }, occurredOn: servedOn }]);
};
