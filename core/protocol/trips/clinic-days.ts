import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { What } from '../rule.ts';

/** What a site offers on days of its own. Each is a door she can come to; few sites open all of them every day. */
export const clinics = ['antenatal', 'postnatal', 'immunisation', 'baby-clinic', 'her-clinic', 'mentor'] as const;
export type Clinic = (typeof clinics)[number];

/** On which weekdays each is offered: 1 is Monday, 7 is Sunday. An empty list is a clinic that the site does not have. */
export type ClinicDays = Readonly<Record<Clinic, readonly number[]>>;

const workingDays: readonly number[] = [1, 2, 3, 4, 5];

/** What holds until a site says otherwise. */
export const everyWorkingDay: ClinicDays = {
  antenatal: workingDays,
  postnatal: workingDays,
  immunisation: workingDays,
  'baby-clinic': workingDays,
  'her-clinic': workingDays,
  mentor: workingDays,
};

/** When a site can be come to: its weekdays, less the holidays of its country and the days it closed by itself. */
export type SiteDays = {
  readonly clinicDays: ClinicDays;
  readonly holidays: ReadonlySet<CalendarDate>;
  readonly closedOn: ReadonlySet<CalendarDate>;
};

/**
 * Where each thing is done. `any`: whenever a nurse is there at all, because it does not wait for a weekday.
 * Nothing: nobody travels for it; it is asked by telephone, or somebody goes to her.
 */
export const clinicFor: Readonly<Record<What, Clinic | 'any' | undefined>> = {
  'baby-check': 'baby-clinic',
  'baby-second-check': 'baby-clinic',
  'baby-final-check': 'baby-clinic',
  'baby-result': 'baby-clinic',
  'baby-medicine': 'baby-clinic',
  'her-check': 'her-clinic',
  'her-result': 'her-clinic',
  'her-treatment': 'her-clinic',
  visit: 'mentor',
  'find-her': undefined,
  'baby-expected': undefined,
  'nurse-today': 'any',
  'antenatal-visit': 'antenatal',
  'postnatal-visit': 'postnatal',
  vaccine: 'immunisation',
  weighing: 'immunisation',
  talk: 'mentor',
  'hear-back': undefined,
  'be-there': undefined,
  leaving: 'mentor',
};
