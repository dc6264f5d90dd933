import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type SetSafetyFlag = DataOf<'SafetyFlagSet'>;
export type SetSafetyFlagRefusal = ProgrammeDayFault | 'already-recorded' | 'answered-since';

/** May the flag be raised or taken down? Also after she left. An older "safe again" never takes down a newer flag. */
export const setSafetyFlag = (
  pair: PairState,
  flag: SetSafetyFlag,
  today: CalendarDate,
): Decided<SetSafetyFlagRefusal> => {
  const fault = safetyFlagFault(pair, flag, today);
  if (fault) return refuse(fault);
  const latest = pair.disclosure.flag;
  if ((latest?.raised ?? false) === flag.raised) return refuse('already-recorded');
  if (latest && flag.setOn < latest.setOn) return refuse('answered-since');
  return ok([{ type: 'SafetyFlagSet', data: flag, occurredOn: flag.setOn }]);
};

export const safetyFlagFault = (
  pair: PairState,
  { setOn }: SetSafetyFlag,
  today: CalendarDate,
): ProgrammeDayFault | undefined => programmeDayFault(pair, setOn, today);
