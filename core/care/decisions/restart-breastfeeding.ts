import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, infantAfterExit } from './after-exit.ts';
import { type InfantDayFault, infantDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type RestartBreastfeeding = DataOf<'BreastfeedingRestarted'>;
export type BreastfeedingRestartedFault = InfantDayFault | 'before-breastfeeding-stopped';
export type RestartBreastfeedingRefusal = BreastfeedingRestartedFault | AfterExit | 'already-breastfed';

/** May it be recorded that the baby is at the breast again? Also for one who never was: exposure begins with it. */
export const restartBreastfeeding = (
  pair: PairState,
  restart: RestartBreastfeeding,
  today: CalendarDate,
): Decided<RestartBreastfeedingRefusal> => {
  const infant = pair.infants.get(restart.infantId);
  if (infant?.feeding === 'breastfed') return refuse('already-breastfed');
  const fault =
    breastfeedingRestartedFault(pair, restart, today) ??
    infantAfterExit(pair, { infantId: restart.infantId, on: restart.restartedOn });
  if (fault) return refuse(fault);
  if (infant && restart.restartedOn < infant.feedingSince) return refuse('before-breastfeeding-stopped');
  return ok([{ type: 'BreastfeedingRestarted', data: restart, occurredOn: restart.restartedOn }]);
};

/** A baby that was breastfed has to have stopped before it can begin again. */
export const breastfeedingRestartedFault = (
  pair: PairState,
  { infantId, restartedOn }: RestartBreastfeeding,
  today: CalendarDate,
): BreastfeedingRestartedFault | undefined => {
  const fault = infantDayFault(pair, { infantId, on: restartedOn }, today);
  if (fault) return fault;
  const infant = pair.infants.get(infantId);
  if (infant?.fedAtBirth !== 'breastfed') return undefined;
  const hasStopped = infant.firstStoppedOn !== undefined && infant.firstStoppedOn <= restartedOn;
  return hasStopped ? undefined : 'before-breastfeeding-stopped';
};
