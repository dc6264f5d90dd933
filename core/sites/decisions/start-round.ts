import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type DataOf, type SiteDecided, type WorkDayFault, workDayFault } from './site-decision.ts';
import type { SiteState } from './site-state.ts';

/** Who goes is the author of the entry; the decision is told, because a command names nobody. */
export type StartRound = DataOf<'RoundStarted'> & { readonly worker: string };
export type StartRoundRefusal = WorkDayFault | 'already-recorded' | 'out-already' | 'back-before-leaving';

export const startRound = (
  site: SiteState,
  { worker, ...round }: StartRound,
  today: CalendarDate,
): SiteDecided<StartRoundRefusal> => {
  if (site.ids.has(round.roundId)) return refuse('already-recorded');
  const fault = workDayFault(round.startedOn, today);
  if (fault) return refuse(fault);
  const isOut = [...site.roundsOut.values()].some(
    ({ author, startedOn }) => author === worker && startedOn === round.startedOn,
  );
  if (isOut) return refuse('out-already');
  if (round.backBy <= round.leftAt) return refuse('back-before-leaving');
  return ok([{ type: 'RoundStarted', data: round, occurredOn: round.startedOn }]);
};
