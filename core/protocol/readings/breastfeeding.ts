import { addDays, type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import type { InfantFacts } from '../facts.ts';

/** Her time of breastfeeding. `lastOn` is undefined while a baby is at the breast, or may be: not recorded counts as breastfed. */
export type Breastfeeding = { readonly lastOn: CalendarDate | undefined };

/** Undefined where no baby of hers was ever breastfed. */
export const breastfeedingOf = (infants: readonly InfantFacts[]): Breastfeeding | undefined => {
  const ends = infants.filter(({ feeding }) => feeding.now !== 'never-breastfed').map(lastDayOf);
  if (ends.length === 0) return undefined;
  return { lastOn: ends.includes(undefined) ? undefined : ends.toSorted().at(-1) };
};

const lastDayOf = ({ feeding, diedOn }: InfantFacts): CalendarDate | undefined =>
  earliest(feeding.now === 'stopped' ? feeding.stoppedOn : undefined, diedOn && addDays(diedOn, -1));
