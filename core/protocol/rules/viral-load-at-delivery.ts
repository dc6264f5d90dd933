import { addDays, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { countsFrom, herCheck, knownPositiveOn, viralLoadsInOrder } from '../readings/viral-load.ts';
import { cite } from '../rule.ts';
import { at } from '../window.ts';

/** What it finds says how well the baby has to be protected; so it is asked of women who are not on treatment too. */
export const viralLoadAtDelivery = planRule({
  id: 'viral-load-at-delivery',
  says: 'A woman living with HIV has a viral load when she gives birth, in countries where the baby’s risk is read from it.',
  source: cite('sa-2019', 'tables 1 and 2: the mother’s count at delivery'),
  asks: (pair, settings) =>
    pair.mother.status === 'positive'
      ? births(pair, settings).flatMap((bornOn) => atBirth(pair, bornOn, settings))
      : [],
});

/** Twins may be born on either side of midnight. */
const births = ({ infants }: PairFacts, { viralLoad }: PackSettings): readonly CalendarDate[] =>
  infants
    .map(({ bornOn }) => bornOn)
    .toSorted()
    .reduce<readonly CalendarDate[]>((days, bornOn) => {
      const before = days.at(-1);
      return before && bornOn <= addDays(before, viralLoad.atDeliveryWithinDays) ? days : [...days, bornOn];
    }, []);

const atBirth = ({ mother }: PairFacts, bornOn: CalendarDate, settings: PackSettings): readonly Asking[] => {
  const { windowDays, atDeliveryWithinDays } = settings.viralLoad;
  const fromOn = laterOf(bornOn, knownPositiveOn(mother));
  if (fromOn > addDays(bornOn, atDeliveryWithinDays)) return []; // nobody could have come in time
  // Later than that, a count no longer speaks of the birth.
  const lastOn = addDays(bornOn, Math.max(windowDays, atDeliveryWithinDays));
  const check = {
    mother,
    key: `${mother.motherId}/${bornOn}`,
    why: 'at-delivery',
    window: { ...at(fromOn), lateAfterOn: addDays(bornOn, atDeliveryWithinDays), lastOn },
    samples: viralLoadsInOrder(mother).filter(
      ({ takenOn }) => takenOn >= countsFrom(bornOn, settings) && takenOn <= lastOn,
    ),
  } as const;
  return [herCheck(check, settings)];
};
