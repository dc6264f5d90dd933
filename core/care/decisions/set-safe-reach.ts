import { replacedWords } from '@thari/event-log/private-part';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { Value } from 'typebox/value';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

/** Only the words that are different now; an empty one says that the earlier one no longer holds. */
export type ReachWords = {
  readonly phone?: string;
  readonly codeWord?: string;
  readonly place?: string;
  readonly neverSay?: string;
};
export type SetSafeReach = DataOf<'SafeReachSet'> & { readonly words?: ReachWords };
export type SafeReachFault = ProgrammeDayFault | 'hours-reversed';
export type SetSafeReachRefusal = SafeReachFault | 'already-recorded';

/** May it be recorded how she is safely reached? It says all of it, so the latest in the log holds. */
export const setSafeReach = (
  pair: PairState,
  { words, ...told }: SetSafeReach,
  today: CalendarDate,
): Decided<SetSafeReachRefusal> => {
  const { enrolment } = pair.woman;
  if (!enrolment) return refuse('not-enrolled');
  const reach = { ...told, days: [...new Set(told.days)].sort() };
  const fault = safeReachFault(pair, reach, today);
  if (fault) return refuse(fault);
  const draft = { type: 'SafeReachSet', data: reach, occurredOn: reach.setOn } as const;
  const privatePart = replacedWords(enrolment.motherId, { ...words });
  const hasWords = Object.keys(privatePart.content).length > 0;
  const latest = pair.entries.findLast(({ type, withdrawnBy }) => type === 'SafeReachSet' && !withdrawnBy);
  if (!hasWords && latest && Value.Equal(latest.data, reach)) return refuse('already-recorded');
  return ok([{ ...draft, ...(hasWords ? { privatePart } : {}) }]);
};

export const safeReachFault = (
  pair: PairState,
  { setOn, fromTime, untilTime }: DataOf<'SafeReachSet'>,
  today: CalendarDate,
): SafeReachFault | undefined => {
  const fault = programmeDayFault(pair, setOn, today);
  if (fault) return fault;
  // Hours over midnight are two people's idea of a day: nobody is called then.
  return fromTime !== undefined && untilTime !== undefined && fromTime >= untilTime ? 'hours-reversed' : undefined;
};
