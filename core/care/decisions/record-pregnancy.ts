import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { afterExit } from './after-exit.ts';
import type { DataOf, Decided } from './decision.ts';
import type { PairState } from './pair-state.ts';
import { hasEnded, isTooFarAhead, isWithinPregnancy, lastPeriodFits } from './pregnancy-faults.ts';

export type RecordPregnancy = DataOf<'PregnancyRecorded'>;
export type PregnancyFault =
  | 'not-enrolled'
  | 'in-the-future'
  | 'before-her-birth'
  | 'due-date-too-far-ahead'
  | 'does-not-fit-due-date';
export type RecordPregnancyRefusal =
  | PregnancyFault
  | 'after-exit'
  | 'after-her-death'
  | 'pregnancy-already-recorded'
  | 'already-pregnant';

/** May this pregnancy be recorded? One that is over must be closed first, or long past its due date. */
export const recordPregnancy = (
  pair: PairState,
  pregnancy: RecordPregnancy,
  today: CalendarDate,
): Decided<RecordPregnancyRefusal> => {
  if (pair.pregnancies.has(pregnancy.pregnancyId)) return refuse('pregnancy-already-recorded');
  const fault = pregnancyFault(pair, pregnancy, today) ?? afterExit(pair, today);
  if (fault) return refuse(fault);
  if (pair.woman.diedOn) return refuse('after-her-death');
  if (isPregnant(pair, today)) return refuse('already-pregnant');
  return ok([{ type: 'PregnancyRecorded', data: pregnancy, occurredOn: today }]);
};

export const pregnancyFault = (
  { woman: { enrolment } }: PairState,
  { dueOn, lastPeriodOn, firstAntenatalVisitOn }: RecordPregnancy,
  today: CalendarDate,
): PregnancyFault | undefined => {
  if (!enrolment) return 'not-enrolled';
  if (isTooFarAhead(dueOn, today)) return 'due-date-too-far-ahead';
  if (enrolment.bornOn && dueOn < enrolment.bornOn) return 'before-her-birth';
  if (firstAntenatalVisitOn && firstAntenatalVisitOn > today) return 'in-the-future';
  if (lastPeriodOn && lastPeriodOn > today) return 'in-the-future';
  const fits =
    (!firstAntenatalVisitOn || isWithinPregnancy(dueOn, firstAntenatalVisitOn)) &&
    (!lastPeriodOn || lastPeriodFits(dueOn, lastPeriodOn));
  return fits ? undefined : 'does-not-fit-due-date';
};

/** Six weeks after its due date a pregnancy that nobody closed no longer stands in the way of the next. */
const isPregnant = (pair: PairState, today: CalendarDate): boolean =>
  [...pair.pregnancies].some(([id, { dueOn }]) => dueOn >= addDays(today, -42) && !hasEnded(pair, id));
