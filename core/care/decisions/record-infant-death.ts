import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type InfantDayFault, infantDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type RecordInfantDeath = DataOf<'InfantDied'>;
export type InfantDeathFault = Exclude<InfantDayFault, 'after-infant-death'>;
export type RecordInfantDeathRefusal = InfantDeathFault | 'already-died';

/**
 * May this death be recorded? Also when something is dated after it, or she has left:
 * a family must never hear of the baby again because an entry was wrong.
 */
export const recordInfantDeath = (
  pair: PairState,
  death: RecordInfantDeath,
  today: CalendarDate,
): Decided<RecordInfantDeathRefusal> => {
  const fault = infantDeathFault(pair, death, today);
  if (fault) return refuse(fault);
  if (pair.infants.get(death.infantId)?.diedOn) return refuse('already-died');
  return ok([{ type: 'InfantDied', data: death, occurredOn: death.diedOn }]);
};

/** Two phones may each have told of the death on another day, so that one death is not "after" the other. */
export const infantDeathFault = (
  pair: PairState,
  { infantId, diedOn }: RecordInfantDeath,
  today: CalendarDate,
): InfantDeathFault | undefined => {
  const fault = infantDayFault(pair, { infantId, on: diedOn }, today);
  return fault === 'after-infant-death' ? undefined : fault;
};
