import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { PackSettings } from '../pack-settings.ts';
import type { PlanItem } from '../rule.ts';
import { type ClinicDays, everyWorkingDay } from './clinic-days.ts';
import { type Proposal, proposeTrips } from './propose-trips.ts';
import { publicHolidays } from './public-holidays.ts';

/** What a site said of its days; undefined where it never said, and every working day counts. */
export type SaidBySite = { readonly clinicDays: ClinicDays; readonly closedOn: readonly CalendarDate[] } | undefined;

type Place = {
  readonly today: CalendarDate;
  readonly country: string;
  readonly site: SaidBySite;
  readonly settings: PackSettings;
};

/** The fewest trips for one woman and her babies at their own site. */
export const tripsOfPair = (plan: readonly PlanItem[], { today, country, site, settings }: Place): Proposal =>
  proposeTrips(plan, today, {
    horizonDays: settings.trips.horizonDays,
    catchUpDays: settings.trips.catchUpDays,
    clinicDays: site?.clinicDays ?? everyWorkingDay,
    closedOn: new Set(site?.closedOn),
    holidays: publicHolidays(country),
  });
