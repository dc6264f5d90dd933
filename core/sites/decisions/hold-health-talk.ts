import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type DataOf, type SiteDecided, type WorkDayFault, workDayFault } from './site-decision.ts';
import type { SiteState } from './site-state.ts';

export type HoldHealthTalkRefusal = WorkDayFault | 'already-recorded' | 'nobody-came' | 'more-young-than-people';

export const holdHealthTalk = (
  site: SiteState,
  talk: DataOf<'HealthTalkHeld'>,
  today: CalendarDate,
): SiteDecided<HoldHealthTalkRefusal> => {
  if (site.ids.has(talk.talkId)) return refuse('already-recorded');
  const fault = workDayFault(talk.heldOn, today);
  if (fault) return refuse(fault);
  const people = talk.women + talk.men;
  if (people === 0) return refuse('nobody-came');
  if (talk.young > people) return refuse('more-young-than-people');
  return ok([{ type: 'HealthTalkHeld', data: talk, occurredOn: talk.heldOn }]);
};
