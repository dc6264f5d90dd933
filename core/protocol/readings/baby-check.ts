import { type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { InfantFacts, InfantSampleFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import type { Asking } from '../plan-rule.ts';
import type { Citation, Settled, Window } from '../rule.ts';
import { at } from '../window.ts';
import { diagnosisOf } from './diagnosis.ts';
import { answeredOn, inOrder, isSpoilt, isUsable } from './infant-sample.ts';

type Wanted = Pick<Asking, 'key' | 'why'> & {
  readonly infant: InfantFacts;
  readonly window: Window;
  /** The samples that would do, had they been taken in time. */
  readonly samples: readonly InfantSampleFacts[];
  /** A stretch that had passed before this day is not asked for: nobody could have come. */
  readonly since: CalendarDate;
  readonly source: Citation;
};

/** One of a baby's tests. When every sample of its stretch was spoilt, it is wanted again at once. */
export const babyCheck = (
  { infant, window, samples, since, why, ...wanted }: Wanted,
  settings: PackSettings,
): Asking => {
  const taken = inOrder(samples.filter(({ takenOn }) => takenOn >= window.fromOn));
  const ours = taken.filter(({ takenOn }) => !window.lastOn || takenOn <= window.lastOn);
  const again = spoiltOnly(ours);
  const moved = again
    ? { ...at(laterOf(again, window.fromOn), settings.spoiltSample.againWithinDays), lastOn: window.lastOn }
    : window;
  const overtaken = taken.length > ours.length || isOver(moved, since);
  const confirmed = diagnosisOf(infant, settings).is === 'confirmed';
  return {
    ...wanted,
    about: infant.infantId,
    what: 'baby-check',
    window: moved,
    settled: settle(ours, { confirmed, overtaken }),
    actor: 'nurse',
    priority: 'b',
    why: again ? 'sample-to-be-taken-again' : why,
  };
};

const settle = (
  ours: readonly InfantSampleFacts[],
  is: { confirmed: boolean; overtaken: boolean },
): Settled | undefined => {
  const usable = ours.find(isUsable);
  if (usable) return { how: 'done', on: usable.takenOn };
  if (is.confirmed) return { how: 'stopped', why: 'answered' };
  if (is.overtaken) return { how: 'stopped', why: 'not-needed' };
  // An unclear answer waits here: asking for its repeat is the confirmatory rule's.
  const asked = ours.findLast((sample) => !isSpoilt(sample));
  return asked && { how: 'waiting', since: asked.takenOn };
};

/** The stretch had passed before anybody could ask, or its spoilt sample was known only when the next had begun. */
const isOver = ({ lastOn, fromOn }: Window, since: CalendarDate): boolean =>
  lastOn !== undefined && (lastOn < since || lastOn < fromOn);

/** Where every sample was spoilt: the day the last of them was known to be. */
const spoiltOnly = (samples: readonly InfantSampleFacts[]): CalendarDate | undefined =>
  samples.length > 0 && samples.every(isSpoilt) ? samples.map(answeredOn).toSorted().at(-1) : undefined;
