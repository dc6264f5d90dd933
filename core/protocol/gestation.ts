import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';

/** From the first day of the last period to the due date (WHO SMART ANC, ANC.S.01). A convention of counting, the same in every country. */
const pregnancyDays = 280;

export const lastPeriodOn = (dueOn: CalendarDate): CalendarDate => addDays(dueOn, -pregnancyDays);
export const dueDateFor = (lastPeriod: CalendarDate): CalendarDate => addDays(lastPeriod, pregnancyDays);
