import { addMonths, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { InfantFacts, MotherFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { addSpan } from '../span.ts';

/** The last day of breast milk, the day of birth where there was none; undefined while it goes on or is not recorded. */
export const exposureEndedOn = ({
  feeding,
  bornOn,
}: Pick<InfantFacts, 'feeding' | 'bornOn'>): CalendarDate | undefined => {
  if (feeding.now === 'stopped') return feeding.stoppedOn;
  return feeding.now === 'never-breastfed' ? bornOn : undefined;
};

/**
 * The first day on which the baby was known to be exposed: its birth, or the day on which its mother learnt her status, when
 * that was later. Where she learnt it after the birth and before she joined, nobody knows the day, and that she joined is the latest.
 */
export const exposureKnownOn = ({ bornOn }: Pick<InfantFacts, 'bornOn'>, mother: MotherFacts): CalendarDate => {
  if (mother.status !== 'positive') return bornOn;
  const { statusLearnedOn, statusKnown, enrolledOn } = mother;
  const learnedOn = statusLearnedOn ?? (statusKnown === 'tested-after-delivery' ? enrolledOn : undefined);
  return learnedOn ? laterOf(bornOn, learnedOn) : bornOn;
};

/** Was the baby still breastfed on a day? Where feeding is not recorded we suppose so: a test too many harms less than one too few. */
export const isBreastfedOn = ({ feeding, diedOn }: InfantFacts, day: CalendarDate): boolean => {
  if (feeding.now === 'never-breastfed' || (diedOn && diedOn <= day)) return false;
  return feeding.now !== 'stopped' || feeding.stoppedOn >= day;
};

/** The first day on which a negative antibody test is final: old enough, and long enough after the last breast milk. */
export const finalFrom = (infant: InfantFacts, { finalTest }: PackSettings): CalendarDate | undefined => {
  const endedOn = exposureEndedOn(infant);
  return (
    endedOn &&
    laterOf(addMonths(infant.bornOn, finalTest.ageMonths), afterMilk(infant, finalTest.afterBreastfeeding, endedOn))
  );
};

// A baby who was never breastfed has nothing to wait for.
const afterMilk = (
  { feeding }: InfantFacts,
  span: PackSettings['finalTest']['afterBreastfeeding'],
  endedOn: CalendarDate,
) => (feeding.now === 'stopped' ? addSpan(endedOn, span) : endedOn);
