import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type DataOf, type SiteDecided, type WorkDayFault, workDayFault } from './site-decision.ts';
import type { SiteState } from './site-state.ts';

export type EndRoundRefusal = WorkDayFault | 'not-open' | 'back-before-leaving';

/** Anybody of the team may say that she is back. */
export const endRound = (
  site: SiteState,
  end: DataOf<'RoundEnded'>,
  today: CalendarDate,
): SiteDecided<EndRoundRefusal> => {
  const round = site.roundsOut.get(end.roundId);
  if (!round) return refuse('not-open');
  const fault = workDayFault(end.endedOn, today);
  if (fault) return refuse(fault);
  if (end.endedOn < round.startedOn) return refuse('back-before-leaving');
  return ok([{ type: 'RoundEnded', data: end, occurredOn: end.endedOn }]);
};
