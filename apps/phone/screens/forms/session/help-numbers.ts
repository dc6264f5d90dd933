import type { CalendarDate } from '@thari/kernel/calendar-date';

/** A number that somebody of the programme has called, and found answered by people who help. */
export type HelpNumber = {
  readonly number: string;
  readonly verifiedOn: CalendarDate;
  readonly verifiedBy: string;
};

/**
 * Help by phone for a woman in danger, by site or by country; it is in the app, so that it is there without a signal. None has been
 * called and checked yet, so none is shown and the nurse is named: a wrong number is worse than none.
 */
const bySite: Readonly<Record<string, HelpNumber>> = {};
const byCountry: Readonly<Record<string, HelpNumber>> = {};

export const helpNumberFor = ({
  id,
  country,
}: {
  readonly id: string;
  readonly country: string;
}): HelpNumber | undefined => bySite[id] ?? byCountry[country];
