import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { pairAfterExit } from './after-exit.ts';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type ReassignWoman = DataOf<'WomanReassigned'>;
export type ReassignWomanRefusal = ProgrammeDayFault | 'after-exit' | 'already-assigned';

/** May another mentor mother follow her? Whether that worker is of this site is the workforce's question, not this one. */
export const reassignWoman = (
  pair: PairState,
  change: ReassignWoman,
  today: CalendarDate,
): Decided<ReassignWomanRefusal> => {
  const fault = reassignmentFault(pair, change, today) ?? pairAfterExit(pair, change.reassignedOn);
  if (fault) return refuse(fault);
  if (pair.woman.assignedTo === change.assignedTo) return refuse('already-assigned');
  return ok([{ type: 'WomanReassigned', data: change, occurredOn: change.reassignedOn }]);
};

export const reassignmentFault = (
  pair: PairState,
  { reassignedOn }: ReassignWoman,
  today: CalendarDate,
): ProgrammeDayFault | undefined => programmeDayFault(pair, reassignedOn, today);
