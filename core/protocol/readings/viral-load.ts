import { addDays, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { MotherFacts, ViralLoadFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import type { Asking } from '../plan-rule.ts';
import type { Settled, Window } from '../rule.ts';
import { at } from '../window.ts';

export type ViralLoadReading = 'waiting' | 'rejected' | 'suppressed' | 'middling' | 'high';

/** A number exactly on the threshold is not above it, and so is followed like any other: no count may fall through a gap. */
export const readViralLoad = ({ result }: ViralLoadFacts, { viralLoad }: PackSettings): ViralLoadReading => {
  if (!result) return 'waiting';
  if (result.outcome !== 'measured') return result.outcome === 'rejected' ? 'rejected' : 'suppressed';
  if (result.copies === undefined) return 'waiting'; // measured, but the number has not been written down
  if (result.copies > viralLoad.highAbove) return 'high';
  return result.copies >= viralLoad.repeatFrom ? 'middling' : 'suppressed';
};

/** Has the laboratory said how much? */
export const isCounted = (sample: ViralLoadFacts, settings: PackSettings): boolean =>
  !['waiting', 'rejected'].includes(readViralLoad(sample, settings));

/** Is the next count after this one asked for by `viral-load-high`? Then no other rule asks for it too. */
export const isRepeatedSoon = (sample: ViralLoadFacts, settings: PackSettings): boolean =>
  ['high', 'middling'].includes(readViralLoad(sample, settings));

export const viralLoadsInOrder = ({ viralLoads }: MotherFacts): readonly ViralLoadFacts[] =>
  viralLoads.toSorted((a, b) => compare(a.takenOn, b.takenOn) || compare(a.sampleId, b.sampleId));

/** The later ones of her samples, in order. */
export const takenAfter = (sample: ViralLoadFacts, mother: MotherFacts): readonly ViralLoadFacts[] =>
  viralLoadsInOrder(mother).filter(({ takenOn }) => takenOn > sample.takenOn);

export const settledByViralLoad = (samples: readonly ViralLoadFacts[], settings: PackSettings): Settled | undefined => {
  const read = samples.find((sample) => isCounted(sample, settings));
  if (read) return { how: 'done', on: read.takenOn };
  const asked = samples.find((sample) => readViralLoad(sample, settings) === 'waiting');
  return asked && { how: 'waiting', since: asked.takenOn };
};

type Wanted = Pick<Asking, 'key' | 'why'> & {
  readonly mother: MotherFacts;
  readonly window: Window;
  /** The samples that would do. */
  readonly samples: readonly ViralLoadFacts[];
  readonly unless?: Settled | undefined;
};

/** One of her checks. When every sample that would have done was spoilt, it is wanted again at once. */
export const herCheck = ({ mother, window, samples, unless, ...wanted }: Wanted, settings: PackSettings): Asking => {
  const settled = settledByViralLoad(samples, settings) ?? unless;
  const spoiltOn = settled ? undefined : lastAnswerOn(samples);
  return {
    about: mother.motherId,
    what: 'her-check',
    settled,
    actor: 'nurse',
    priority: 'b',
    source: settings.viralLoad.source,
    ...wanted,
    ...(spoiltOn
      ? {
          window: {
            ...at(laterOf(spoiltOn, window.fromOn), settings.spoiltSample.againWithinDays),
            lastOn: window.lastOn,
          },
          why: 'sample-to-be-taken-again',
        }
      : { window }),
  };
};

const lastAnswerOn = (samples: readonly ViralLoadFacts[]): CalendarDate | undefined =>
  samples
    .flatMap(({ result }) => (result ? [result.receivedOn] : []))
    .toSorted()
    .at(-1);

/** One that waits for its answer is hers whenever it was taken; any other does for a day only when it was taken near it. */
export const takenFor = (
  dueOn: CalendarDate,
  samples: readonly ViralLoadFacts[],
  settings: PackSettings,
): readonly ViralLoadFacts[] =>
  samples.filter(
    (sample) => readViralLoad(sample, settings) === 'waiting' || sample.takenOn >= countsFrom(dueOn, settings),
  );

/** The day from which she is known to be living with HIV: before it nobody could have asked her. */
export const knownPositiveOn = ({ statusLearnedOn, enrolledOn }: MotherFacts): CalendarDate =>
  laterOf(statusLearnedOn ?? enrolledOn, enrolledOn);

/** A test shortly before its day does for it. */
export const countsFrom = (dueOn: CalendarDate, { viralLoad }: PackSettings): CalendarDate =>
  addDays(dueOn, -viralLoad.windowDays);
