import { type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { PairFacts, ViralLoadFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { isPregnantOrBreastfeeding, motherhoodEndedOn } from '../readings/motherhood.ts';
import {
  countsFrom,
  herCheck,
  isCounted,
  isRepeatedSoon,
  knownPositiveOn,
  takenAfter,
  takenFor,
  viralLoadsInOrder,
} from '../readings/viral-load.ts';
import { cite } from '../rule.ts';
import { addSpan } from '../span.ts';
import { at } from '../window.ts';

/** Her own care goes on after a loss, after the last breast milk, and where there never was any. One asking at a time. */
export const viralLoadRegular = planRule({
  id: 'viral-load-regular',
  says: 'A woman on treatment who is neither pregnant nor breastfeeding has a viral load some months after treatment began, and then regularly, for her own health.',
  source: cite('who-smart-hiv', 'HIV.IND.32'),
  asks: (pair, settings) => {
    const { status, antiretroviralsStartedOn: startedOn } = pair.mother;
    if (status !== 'positive' || !startedOn || isPregnantOrBreastfeeding(pair)) return [];
    return forHerself(pair, startedOn, settings);
  },
});

const forHerself = (pair: PairFacts, startedOn: CalendarDate, settings: PackSettings): readonly Asking[] => {
  const { mother } = pair;
  // A count before treatment says nothing of how it works.
  const counts = viralLoadsInOrder(mother).filter(({ takenOn }) => takenOn >= startedOn);
  const last = counts.findLast((sample) => isCounted(sample, settings));
  if (last && isRepeatedSoon(last, settings)) return [];
  const freeFrom = laterOf(knownPositiveOn(mother), motherhoodEndedOn(pair) ?? startedOn);
  const dueOn = laterOf(onSchedule(startedOn, last, settings), freeFrom);
  const check = {
    mother,
    key: last ? `after-${last.sampleId}` : `${mother.motherId}/first`,
    why: 'regularly-for-herself',
    window: at(dueOn, settings.viralLoadRegular.windowDays),
    samples: takenFor(dueOn, last ? takenAfter(last, mother) : counts, settings),
  } as const;
  return [{ ...herCheck(check, settings), source: settings.viralLoadRegular.source }];
};

/** The first of the days after the start that her last count did not do for; after all of them, some time after it. */
const onSchedule = (
  startedOn: CalendarDate,
  last: ViralLoadFacts | undefined,
  settings: PackSettings,
): CalendarDate => {
  const { afterStart, thenEvery } = settings.viralLoadRegular;
  const next = afterStart
    .map((span) => addSpan(startedOn, span))
    .find((day) => !last || last.takenOn < countsFrom(day, settings));
  return next ?? addSpan(last?.takenOn ?? startedOn, thenEvery);
};
