import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, infantAfterExit } from './after-exit.ts';
import { type InfantDayFault, infantDayFault, type ProgrammeDayFault, programmeDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type ExitInfant = DataOf<'InfantExited'>;
export type InfantExitFault = ProgrammeDayFault | InfantDayFault;
export type ExitInfantRefusal = InfantExitFault | AfterExit | 'already-recorded' | 'before-return';

/** May this baby leave, while its mother or twin stays? A death is told as a death. */
export const exitInfant = (pair: PairState, exit: ExitInfant, today: CalendarDate): Decided<ExitInfantRefusal> => {
  const { infantId, exitedOn } = exit;
  if (pair.infants.get(infantId)?.exit) return refuse('already-recorded');
  const fault = infantExitFault(pair, exit, today) ?? infantAfterExit(pair, { infantId, on: exitedOn });
  if (fault) return refuse(fault);
  const { returnedOn } = pair.woman;
  if (returnedOn && exitedOn < returnedOn) return refuse('before-return');
  return ok([{ type: 'InfantExited', data: exit, occurredOn: exitedOn }]);
};

export const infantExitFault = (
  pair: PairState,
  { infantId, exitedOn }: ExitInfant,
  today: CalendarDate,
): InfantExitFault | undefined =>
  programmeDayFault(pair, exitedOn, today) ?? infantDayFault(pair, { infantId, on: exitedOn }, today);
