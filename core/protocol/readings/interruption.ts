import { type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import type { AppointmentFacts, PairFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { interruptedFrom, missedVisits } from './absence.ts';
import { hasTransferred } from './care-ended.ts';
import { returnedOn } from './returned-on.ts';

/** She was away for so long that care counts as interrupted. */
export type Interruption = {
  readonly missedOn: CalendarDate;
  /** The first day that counts. While she has not returned it may lie ahead: a reader with a today compares. */
  readonly interruptedOn: CalendarDate;
  readonly returnedOn: CalendarDate | undefined;
};

/** Each time she was away for too long, in order. However many visits she missed in between, it is one time. */
export const interruptions = (pair: PairFacts, settings: PackSettings): readonly Interruption[] =>
  timesAway(pair).flatMap((away) => {
    const interruptedOn = interruptedFrom(away.missedOn, away.returnedOn, settings);
    if (!interruptedOn || endedBefore(interruptedOn, pair)) return [];
    return [{ missedOn: away.missedOn, interruptedOn, returnedOn: away.returnedOn }];
  });

type Away = Pick<Interruption, 'missedOn' | 'returnedOn'>;

const timesAway = (pair: PairFacts): readonly Away[] =>
  missedVisits(pair).reduce<readonly Away[]>((before, missed) => {
    const last = before.at(-1);
    return last && isWithin(last, missed)
      ? before
      : [...before, { missedOn: missed.dueOn, returnedOn: returnedOn(missed, pair) }];
  }, []);

const isWithin = (away: Away, { dueOn }: AppointmentFacts): boolean => !away.returnedOn || dueOn <= away.returnedOn;

/** A death or a transfer before that day ended her care here: it was not interrupted. */
const endedBefore = (day: CalendarDate, { mother, exit }: PairFacts): boolean => {
  const endedOn = earliest(mother.diedOn, hasTransferred({ exit }) ? exit?.on : undefined);
  return endedOn !== undefined && endedOn < day;
};
