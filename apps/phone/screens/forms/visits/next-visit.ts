import type { AppointmentReason } from '@thari/care/events/coded-lists';
import type { PairRecord } from '@thari/care/projections/pair-record';
import { addDays, type CalendarDate, weekday } from '@thari/kernel/calendar-date';
import type { What } from '@thari/protocol/rule';
import type { PairPage } from '../../../engine/engine-api.ts';

export type NextVisit = {
  readonly dueOn: CalendarDate;
  readonly reasons: readonly AppointmentReason[];
  readonly fromPlan: boolean;
};

const reasonFor: Partial<Record<What, AppointmentReason>> = {
  'baby-check': 'baby-check',
  'baby-second-check': 'baby-check',
  'baby-final-check': 'baby-check',
  'baby-result': 'baby-result',
  'baby-medicine': 'baby-medicine',
  'her-check': 'her-check',
  'her-result': 'her-check',
  'her-treatment': 'her-refill',
  'antenatal-visit': 'antenatal',
  'postnatal-visit': 'postnatal',
  vaccine: 'immunisation',
};

/** A visit a month is what keeps them in care; the plan may ask for an earlier one. */
const aMonth = 28;
const aWeek = 7;

/** One trip for mother and baby: the first of the fewest days on which they have to come, and everything that is done on it. */
export const nextVisit = (
  { record, plan, trips }: Pick<PairPage, 'record' | 'plan' | 'trips'>,
  today: CalendarDate,
): NextVisit => {
  const open = trips.trips
    .filter(({ isBooked }) => !isBooked)
    .map((trip) => ({ ...trip, day: trip.on > today ? trip.on : onAWorkingDay(addDays(today, aWeek)) }));
  const usual = onAWorkingDay(addDays(today, aMonth));
  const first = open.map(({ day }) => day).sort()[0];
  const dueOn = first && first < usual ? first : usual;
  const ids = open.filter(({ day }) => day <= dueOn).flatMap(({ items }) => items);
  const together = plan.filter(({ id }) => ids.includes(id));
  const reasons = [...new Set(together.flatMap(({ what }) => reasonFor[what] ?? []))];
  return { dueOn, reasons: reasons.length > 0 ? reasons : [usualReason(record)], fromPlan: reasons.length > 0 };
};

/** Saturday and Sunday become Monday. */
export const onAWorkingDay = (date: CalendarDate): CalendarDate =>
  weekday(date) > 5 ? addDays(date, 8 - weekday(date)) : date;

const usualReason = ({ mother, infants }: PairRecord): AppointmentReason => {
  if (mother.pregnancies.some(({ ended }) => !ended)) return 'antenatal';
  return infants.some(({ diedOn }) => !diedOn) ? 'postnatal' : 'talk';
};
