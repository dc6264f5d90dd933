import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AfterExit, infantAfterExit } from './after-exit.ts';
import { type InfantDayFault, infantDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';

export type StopBreastfeeding = DataOf<'BreastfeedingStopped'>;
export type StopBreastfeedingRefusal =
  | InfantDayFault
  | AfterExit
  | 'never-breastfed'
  | 'already-stopped'
  | 'before-breastfeeding-restarted';

/** May the last breastfeed be recorded? The final test is counted from it. */
export const stopBreastfeeding = (
  pair: PairState,
  stop: StopBreastfeeding,
  today: CalendarDate,
): Decided<StopBreastfeedingRefusal> => {
  const fault =
    breastfeedingStoppedFault(pair, stop, today) ??
    infantAfterExit(pair, { infantId: stop.infantId, on: stop.stoppedOn });
  if (fault) return refuse(fault);
  const infant = pair.infants.get(stop.infantId);
  if (infant?.feeding === 'never-breastfed') return refuse('never-breastfed');
  if (infant?.feeding === 'stopped') return refuse('already-stopped');
  if (infant && stop.stoppedOn < infant.feedingSince) return refuse('before-breastfeeding-restarted');
  return ok([{ type: 'BreastfeedingStopped', data: stop, occurredOn: stop.stoppedOn }]);
};

export const breastfeedingStoppedFault = (
  pair: PairState,
  { infantId, stoppedOn }: StopBreastfeeding,
  today: CalendarDate,
): InfantDayFault | undefined => infantDayFault(pair, { infantId, on: stoppedOn }, today);
