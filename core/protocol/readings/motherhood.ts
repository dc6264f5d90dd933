import type { CalendarDate } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { InfantFacts, PairFacts, PregnancyFacts } from '../facts.ts';
import { exposureEndedOn } from './exposure.ts';

/** Is a living baby still breastfed, as far as anybody wrote down? Where feeding is not recorded we suppose so. */
const isStillBreastfed = (infant: InfantFacts): boolean => !infant.diedOn && exposureEndedOn(infant) === undefined;

/** Pregnant or breastfeeding, as far as anybody wrote down: the rules know no today, so that it lasts until its end is recorded. */
export const isPregnantOrBreastfeeding = ({ mother, infants }: PairFacts): boolean =>
  mother.pregnancies.some(({ ended }) => !ended) || infants.some(isStillBreastfed);

/** The last day of pregnancy or of breast milk there was; undefined when there was none. */
export const motherhoodEndedOn = ({ mother, infants }: PairFacts): CalendarDate | undefined =>
  [...mother.pregnancies.map(({ ended }) => ended?.on), ...infants.map(lastMilkOn)]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);

const lastMilkOn = (infant: InfantFacts): CalendarDate | undefined => {
  const endedOn = exposureEndedOn(infant);
  return endedOn && infant.diedOn ? [endedOn, infant.diedOn].toSorted()[0] : (endedOn ?? infant.diedOn);
};

export type MotherhoodRecord = { readonly on: CalendarDate; readonly is: 'pregnant' | 'breastfeeding' };

/** The days on which what still lasts was written down: a pregnancy, also once its baby is at the breast, and each birth. */
export const motherhoodRecords = ({ mother, infants }: PairFacts): readonly MotherhoodRecord[] => {
  const nursed = infants.filter(isStillBreastfed);
  const lasts = ({ ended, pregnancyId }: PregnancyFacts) =>
    !ended || nursed.some((infant) => infant.pregnancyId === pregnancyId);
  return [
    ...mother.pregnancies.filter(lasts).map(({ recordedOn }) => ({ on: recordedOn, is: 'pregnant' as const })),
    ...nursed.map(({ bornOn }) => ({ on: bornOn, is: 'breastfeeding' as const })),
  ].toSorted((a, b) => compare(a.on, b.on) || compare(a.is, b.is));
};
