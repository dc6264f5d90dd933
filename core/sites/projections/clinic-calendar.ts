import { defineProjection } from '@thari/event-log/define-projection';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { ClinicDays } from '@thari/protocol/trips/clinic-days';
import type { ClinicDaysSet } from '../events/clinic-days-set.ts';
import type { SiteOpened } from '../events/site-opened.ts';

/** When a site can be come to. No row: it never said, and `everyWorkingDay` holds. */
export type ClinicCalendar = {
  readonly setOn: CalendarDate;
  readonly clinicDays: ClinicDays;
  readonly closedOn: readonly CalendarDate[];
};

/** What was said last in the order of the log holds, whatever day stands in it. */
export const clinicCalendar = defineProjection<ClinicCalendar, ClinicDaysSet | SiteOpened>({
  name: 'clinic-calendar',
  version: 1,
  evolve: (state, event) => {
    if (event.type !== 'ClinicDaysSet') return state;
    const { setOn, days, closedOn } = event.data;
    return { setOn, clinicDays: days, closedOn };
  },
});
