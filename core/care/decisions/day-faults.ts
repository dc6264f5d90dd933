import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { PairState } from './pair-state.ts';

/**
 * Why a day cannot be right. A fault speaks of the whole story, whatever the order in which it was told,
 * so that a decision can ask it of a new entry and a correction of an old one.
 */

export type ProgrammeDayFault = 'not-enrolled' | 'in-the-future' | 'before-enrolment';

/** A day on which the programme did something with her. It cannot lie before she joined. */
export const programmeDayFault = (
  { woman: { enrolment } }: PairState,
  on: CalendarDate,
  today: CalendarDate,
): ProgrammeDayFault | undefined => {
  if (!enrolment) return 'not-enrolled';
  if (on > today) return 'in-the-future';
  return on < enrolment.enrolledOn ? 'before-enrolment' : undefined;
};

export type HerDayFault = 'not-enrolled' | 'in-the-future' | 'before-her-birth' | 'after-her-death';

/** A day in the life of the woman, which may lie before she joined. */
export const herDayFault = (
  { woman: { enrolment, diedOn } }: PairState,
  on: CalendarDate,
  today: CalendarDate,
): HerDayFault | undefined => {
  if (!enrolment) return 'not-enrolled';
  if (on > today) return 'in-the-future';
  if (enrolment.bornOn && on < enrolment.bornOn) return 'before-her-birth';
  return diedOn && on > diedOn ? 'after-her-death' : undefined;
};

export type InfantDayFault =
  | 'not-enrolled'
  | 'infant-unknown'
  | 'in-the-future'
  | 'before-birth'
  | 'after-infant-death';

/** A day in the life of a baby, which may lie before they joined. */
export const infantDayFault = (
  { woman, infants }: PairState,
  { infantId, on }: { readonly infantId: string; readonly on: CalendarDate },
  today: CalendarDate,
): InfantDayFault | undefined => {
  const infant = infants.get(infantId);
  if (!woman.enrolment) return 'not-enrolled';
  if (!infant) return 'infant-unknown';
  if (on > today) return 'in-the-future';
  if (on < infant.bornOn) return 'before-birth';
  return infant.diedOn && on > infant.diedOn ? 'after-infant-death' : undefined;
};

/** A day in the life of whom an entry is about: the woman, or one of her babies. */
export const personDayFault = (
  pair: PairState,
  { about, on }: { readonly about: string; readonly on: CalendarDate },
  today: CalendarDate,
): HerDayFault | InfantDayFault | undefined =>
  isHers(pair, about) ? herDayFault(pair, on, today) : infantDayFault(pair, { infantId: about, on }, today);

/** Is this entry about the woman herself? Otherwise it is about a baby, known here or not. */
export const isHers = ({ woman }: Pick<PairState, 'woman'>, about: string): boolean =>
  about === woman.enrolment?.motherId;
