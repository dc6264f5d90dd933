import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { afterExit } from './after-exit.ts';
import { type HerDayFault, herDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type StartAntiretrovirals = DataOf<'AntiretroviralsStarted'>;
export type StartAntiretroviralsRefusal = HerDayFault | 'after-exit' | 'status-not-positive' | 'already-started';

/** May the start of her treatment be recorded? It may lie years before she joined. */
export const startAntiretrovirals = (
  pair: PairState,
  start: StartAntiretrovirals,
  today: CalendarDate,
): Decided<StartAntiretroviralsRefusal> => {
  const fault = treatmentFault(pair, start, today) ?? afterExit(pair, start.startedOn);
  if (fault) return refuse(fault);
  if (pair.woman.treatmentStartedOn) return refuse('already-started');
  if (pair.woman.status !== 'positive') return refuse('status-not-positive');
  return ok([{ type: 'AntiretroviralsStarted', data: start, occurredOn: start.startedOn }]);
};

export const treatmentFault = (
  pair: PairState,
  { startedOn }: StartAntiretrovirals,
  today: CalendarDate,
): HerDayFault | undefined => herDayFault(pair, startedOn, today);
