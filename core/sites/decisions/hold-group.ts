import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type DataOf, type SiteDecided, type WorkDayFault, workDayFault } from './site-decision.ts';
import type { SiteState } from './site-state.ts';

export type HoldGroupRefusal = WorkDayFault | 'already-recorded' | 'nobody-came';

export const holdGroup = (
  site: SiteState,
  group: DataOf<'GroupHeld'>,
  today: CalendarDate,
): SiteDecided<HoldGroupRefusal> => {
  if (site.ids.has(group.groupId)) return refuse('already-recorded');
  const fault = workDayFault(group.heldOn, today);
  if (fault) return refuse(fault);
  if (group.named + group.unnamed === 0) return refuse('nobody-came');
  return ok([{ type: 'GroupHeld', data: group, occurredOn: group.heldOn }]);
};
