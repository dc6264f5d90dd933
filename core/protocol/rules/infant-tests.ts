import { addDays, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { InfantFacts, InfantSampleFacts } from '../facts.ts';
import type { PackSettings, ScheduledTest } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { diagnosisOf } from '../readings/diagnosis.ts';
import { answeredOn, inOrder, isSpoilt, isUsable } from '../readings/infant-sample.ts';
import { cite, type Settled, type Window } from '../rule.ts';
import { addSpan } from '../span.ts';
import { at, between } from '../window.ts';
import { finalTestDates } from './infant-final-test.ts';

/**
 * The virologic tests of a country's schedule. Each has its stretch of life, from its first day to the day before the next
 * test's: a test taken late belongs to the stretch it was taken in, and a stretch that went by untested is not caught up.
 * A birth test lies before the first stretch, and so never stands for it.
 */
export const infantTests = planRule({
  id: 'infant-tests',
  says: 'A baby who was exposed has a virologic test at each age of the country’s schedule; a sample the laboratory could not use is taken again at once.',
  source: cite(
    'who-2021-annex-2',
    'Annex 2, principles of infant diagnosis: first test at 4 to 6 weeks, again at nine months',
  ),
  asks: ({ infants, mother }, settings) =>
    infants
      .filter(({ exposed }) => exposed)
      .flatMap((infant) =>
        stretchesOf(infant, settings).map((stretch) => ask(infant, stretch, mother.enrolledOn, settings)),
      ),
});

type Stretch = { readonly test: ScheduledTest } & Window;

const stretchesOf = (infant: InfantFacts, settings: PackSettings): readonly Stretch[] => {
  const tests = settings.infantVirologicTests;
  const [finalTest] = finalTestDates(infant, settings);
  return tests.map((test, i) => {
    const next = tests[i + 1];
    const endsBefore = next ? addSpan(infant.bornOn, next.from) : finalTest?.dueOn;
    const window = between(addSpan(infant.bornOn, test.from), addSpan(infant.bornOn, test.due));
    return { test, ...window, lastOn: endsBefore && addDays(endsBefore, -1) };
  });
};

const ask = (
  infant: InfantFacts,
  { test, ...window }: Stretch,
  enrolledOn: CalendarDate,
  settings: PackSettings,
): Asking => {
  const taken = inOrder(infant.samples.filter((sample) => sample.test === 'nat' && sample.takenOn >= window.fromOn));
  const ours = taken.filter(({ takenOn }) => !window.lastOn || takenOn <= window.lastOn);
  const again = spoiltOnly(ours);
  const moved = again
    ? { ...at(laterOf(again, window.fromOn), settings.spoiltSample.againWithinDays), lastOn: window.lastOn }
    : window;
  const overtaken = taken.length > ours.length || isOver(moved, enrolledOn);
  const confirmed = diagnosisOf(infant, settings).is === 'confirmed';
  return {
    key: `${infant.infantId}/${test.name}`,
    about: infant.infantId,
    what: 'baby-check',
    window: moved,
    settled: settle(ours, { confirmed, overtaken }),
    actor: 'nurse',
    priority: 'b',
    why: again ? 'sample-to-be-taken-again' : 'test-at-this-age',
    source: test.source,
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

/** The stretch had passed before she joined, or its spoilt sample was known only when the next had begun. */
const isOver = ({ lastOn, fromOn }: Window, enrolledOn: CalendarDate): boolean =>
  lastOn !== undefined && (lastOn < enrolledOn || lastOn < fromOn);

/** Where every sample was spoilt: the day the last of them was known to be. */
const spoiltOnly = (samples: readonly InfantSampleFacts[]): CalendarDate | undefined =>
  samples.length > 0 && samples.every(isSpoilt) ? samples.map(answeredOn).toSorted().at(-1) : undefined;
