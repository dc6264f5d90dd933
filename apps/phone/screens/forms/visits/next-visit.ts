import type { AppointmentReason } from '@thari/care/events/coded-lists';
import type { PairRecord } from '@thari/care/projections/pair-record';
import { addDays, type CalendarDate, weekday } from '@thari/kernel/calendar-date';
import type { PlanItem, What } from '@thari/protocol/rule';

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
};

/** A visit a month is what keeps them in care; the plan may ask for an earlier one. */
const aMonth = 28;
const aWeek = 7;

/** One trip for mother and baby: the first day on which something of the plan is due, and everything else that is open on it. */
export const nextVisit = (record: PairRecord, plan: readonly PlanItem[], today: CalendarDate): NextVisit => {
  const open = plan.filter(({ settled, what, window }) => {
    if (settled || !reasonFor[what]) return false;
    return !window.lastOn || window.lastOn >= today;
  });
  const usual = addDays(today, aMonth);
  const days = open.map(({ window }) => (window.dueOn > today ? window.dueOn : addDays(today, aWeek)));
  const first = days.sort()[0];
  const dueOn = onAWorkingDay(first && first < usual ? first : usual);
  const together = open.filter(({ window }) => window.fromOn <= dueOn);
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
