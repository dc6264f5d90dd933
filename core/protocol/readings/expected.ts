import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { PairFacts } from '../facts.ts';

/** Who is expected on a day: she; after her death, a baby she left, with whoever brings it. */
export const expectedOn = (day: CalendarDate, { mother, infants }: PairFacts): string => {
  if (!mother.diedOn || day <= mother.diedOn) return mother.motherId;
  const left = infants.filter(({ diedOn }) => !diedOn).map(({ infantId }) => infantId);
  return left.toSorted()[0] ?? mother.motherId;
};
