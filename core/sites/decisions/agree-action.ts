import { privatePartOf } from '@thari/event-log/private-part';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type DataOf, type SiteDecided, type WorkDayFault, workDayFault } from './site-decision.ts';
import type { SiteState } from './site-state.ts';

export type AgreeAction = DataOf<'ActionAgreed'> & { readonly what: string };
export type AgreeActionRefusal = WorkDayFault | 'already-recorded' | 'nothing-said' | 'due-before-agreed';

export const agreeAction = (
  site: SiteState,
  { what, ...action }: AgreeAction,
  today: CalendarDate,
): SiteDecided<AgreeActionRefusal> => {
  if (site.ids.has(action.actionId)) return refuse('already-recorded');
  const fault = workDayFault(action.agreedOn, today);
  if (fault) return refuse(fault);
  if (what.trim() === '') return refuse('nothing-said');
  if (action.dueOn < action.agreedOn) return refuse('due-before-agreed');
  const words = privatePartOf(action.actionId, { what });
  return ok([{ type: 'ActionAgreed', data: action, occurredOn: action.agreedOn, ...words }]);
};
