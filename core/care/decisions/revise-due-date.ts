import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type HerDayFault, herDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';
import { hasEnded, isWithinPregnancy } from './pregnancy-faults.ts';

export type ReviseDueDate = DataOf<'DueDateRevised'>;
export type DueDateFault = HerDayFault | 'pregnancy-unknown' | 'does-not-fit-due-date';
export type ReviseDueDateRefusal = DueDateFault | 'pregnancy-ended' | 'nothing-changed';

/** May the due date move? Only while she is pregnant; the former estimate stays readable. */
export const reviseDueDate = (
  pair: PairState,
  revision: ReviseDueDate,
  today: CalendarDate,
): Decided<ReviseDueDateRefusal> => {
  const fault = dueDateFault(pair, revision, today);
  if (fault) return refuse(fault);
  if (hasEnded(pair, revision.pregnancyId)) return refuse('pregnancy-ended');
  const known = pair.pregnancies.get(revision.pregnancyId);
  if (known?.dueOn === revision.dueOn && known.dueDateFrom === revision.dueDateFrom) return refuse('nothing-changed');
  return ok([{ type: 'DueDateRevised', data: revision, occurredOn: revision.revisedOn }]);
};

export const dueDateFault = (
  pair: PairState,
  { pregnancyId, dueOn, revisedOn }: ReviseDueDate,
  today: CalendarDate,
): DueDateFault | undefined => {
  const fault = herDayFault(pair, revisedOn, today);
  if (fault) return fault;
  if (!pair.pregnancies.has(pregnancyId)) return 'pregnancy-unknown';
  return isWithinPregnancy(dueOn, revisedOn) ? undefined : 'does-not-fit-due-date';
};
