import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, type Result, refuse } from '@thari/kernel/result';
import type { UnrecordedWomanServed } from '../events/unrecorded-woman-served.ts';

export type ServeUnrecordedWoman = UnrecordedWomanServed['data'];
export type ServeUnrecordedWomanRefusal = 'in-the-future' | 'too-long-ago' | 'no-service' | 'already-recorded';
type Draft = {
  readonly type: 'UnrecordedWomanServed';
  readonly data: ServeUnrecordedWoman;
  readonly occurredOn: CalendarDate;
};

/** What the site has counted so far, as far as this decision asks. */
export type SiteCounts = { readonly openedOn: CalendarDate | undefined; readonly servedIds: ReadonlySet<string> };

/** May she be counted? There is nothing to check her by, and nothing may be asked: only the day and what was done. */
export const serveUnrecordedWoman = (
  site: SiteCounts,
  { serviceId, servedOn, services }: ServeUnrecordedWoman,
  today: CalendarDate,
): Result<readonly Draft[], ServeUnrecordedWomanRefusal> => {
  if (site.servedIds.has(serviceId)) return refuse('already-recorded');
  if (servedOn > today) return refuse('in-the-future');
  if (site.openedOn !== undefined && servedOn < site.openedOn) return refuse('too-long-ago');
  const named = [...new Set(services)].sort();
  if (named.length === 0) return refuse('no-service');
  // Built anew, so that nothing else that came along is written down with it.
  return ok([{ type: 'UnrecordedWomanServed', data: { serviceId, servedOn, services: named }, occurredOn: servedOn }]);
};
