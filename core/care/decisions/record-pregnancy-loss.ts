import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type HerDayFault, herDayFault } from './day-faults.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';
import { hasEnded, isWithinPregnancy } from './pregnancy-faults.ts';

export type RecordPregnancyLoss = DataOf<'PregnancyLost'>;
export type PregnancyLossFault = HerDayFault | 'pregnancy-unknown' | 'does-not-fit-due-date';
export type RecordPregnancyLossRefusal = PregnancyLossFault | 'pregnancy-ended';

/** May the loss be recorded? Also when she has left the programme, so that nobody asks her about the baby. */
export const recordPregnancyLoss = (
  pair: PairState,
  loss: RecordPregnancyLoss,
  today: CalendarDate,
): Decided<RecordPregnancyLossRefusal> => {
  const fault = pregnancyLossFault(pair, loss, today);
  if (fault) return refuse(fault);
  if (hasEnded(pair, loss.pregnancyId)) return refuse('pregnancy-ended');
  return ok([{ type: 'PregnancyLost', data: loss, occurredOn: loss.lostOn }]);
};

export const pregnancyLossFault = (
  pair: PairState,
  { pregnancyId, lostOn }: RecordPregnancyLoss,
  today: CalendarDate,
): PregnancyLossFault | undefined => {
  const pregnancy = pair.pregnancies.get(pregnancyId);
  const fault = herDayFault(pair, lostOn, today);
  if (fault) return fault;
  if (!pregnancy) return 'pregnancy-unknown';
  return isWithinPregnancy(pregnancy.dueOn, lostOn) ? undefined : 'does-not-fit-due-date';
};
