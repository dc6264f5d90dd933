import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { PairFacts, ViralLoadFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { breastfeedingOf } from '../readings/breastfeeding.ts';
import { isBreastfedOn } from '../readings/exposure.ts';
import { countsFrom, herCheck, readViralLoad, takenAfter, viralLoadsInOrder } from '../readings/viral-load.ts';
import { unverified, type Window } from '../rule.ts';
import { addSpan } from '../span.ts';
import { at } from '../window.ts';

/** Twins, or an older child still at the breast, do not double it: she is one woman. */
export const viralLoadWhileBreastfeeding = planRule({
  id: 'viral-load-while-breastfeeding',
  says: 'While a woman breastfeeds she has a viral load some months after delivery, and then regularly until the last breast milk.',
  source: unverified('who-2021', 'chapter 4, viral load while breastfeeding'),
  asks: (pair, settings) => {
    const { mother, infants } = pair;
    const startedOn = mother.antiretroviralsStartedOn;
    const bornOn = infants
      .map((infant) => infant.bornOn)
      .toSorted()
      .at(-1);
    if (mother.status !== 'positive' || !startedOn || !bornOn) return [];
    const dueOn = addSpan(bornOn, settings.viralLoad.afterDelivery);
    const since = viralLoadsInOrder(mother).filter(({ takenOn }) => takenOn >= countsFrom(dueOn, settings));
    return [
      ...(startedOn <= dueOn ? afterDelivery(pair, bornOn, since, settings) : []),
      ...since.flatMap((sample) => next(pair, sample, settings)),
    ];
  },
});

const afterDelivery = (
  pair: PairFacts,
  bornOn: CalendarDate,
  samples: readonly ViralLoadFacts[],
  settings: PackSettings,
): readonly Asking[] => {
  const dueOn = addSpan(bornOn, settings.viralLoad.afterDelivery);
  if (!breastfeedsOn(pair, dueOn)) return [];
  const check = {
    mother: pair.mother,
    key: `${pair.mother.motherId}/${bornOn}`,
    why: 'after-delivery-while-breastfeeding',
    window: whileAtTheBreast(pair, dueOn, settings),
    samples,
  } as const;
  return [herCheck(check, settings)];
};

/** After a count that was not low `viral-load-high` asks for the repeat. */
const next = (pair: PairFacts, sample: ViralLoadFacts, settings: PackSettings): readonly Asking[] => {
  const dueOn = addSpan(sample.takenOn, settings.viralLoad.thenEvery);
  if (readViralLoad(sample, settings) !== 'suppressed' || !breastfeedsOn(pair, dueOn)) return [];
  const check = {
    mother: pair.mother,
    key: `${sample.sampleId}/next`,
    why: 'regularly-while-breastfeeding',
    window: whileAtTheBreast(pair, dueOn, settings),
    samples: takenAfter(sample, pair.mother),
  } as const;
  return [herCheck(check, settings)];
};

/** After the last breast milk the count for her own health takes its place. */
const whileAtTheBreast = ({ infants }: PairFacts, dueOn: CalendarDate, settings: PackSettings): Window => ({
  ...at(dueOn, settings.viralLoad.windowDays),
  lastOn: breastfeedingOf(infants)?.lastOn,
});

const breastfeedsOn = ({ infants }: PairFacts, day: CalendarDate): boolean =>
  infants.some((infant) => isBreastfedOn(infant, day));
