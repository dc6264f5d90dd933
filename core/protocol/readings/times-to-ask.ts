import { addDays, addMonths, type CalendarDate } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { PairFacts } from '../facts.ts';
import { lastPeriodOn } from '../gestation.ts';
import { onceAPair } from '../once-a-pair.ts';
import type { PackSettings, ScreenCadence } from '../pack-settings.ts';
import { addSpan } from '../span.ts';
import type { Why } from '../why.ts';
import { missedVisits } from './absence.ts';
import { ageName } from './at-ages.ts';
import { type Birth, birthsOf } from './births.ts';
import { askedAgainOn, lossesOf } from './losses.ts';
import { returnedOn } from './returned-on.ts';

/** A day from which a set of questions is asked, and why. */
export type TimeToAsk = {
  readonly key: string;
  readonly on: CalendarDate;
  readonly why: Why;
  /** The last day on which the reason still holds. */
  readonly lastOn?: CalendarDate | undefined;
};

/** All the times of one set of questions in a woman's life with the programme, in order of their days. */
export const timesToAsk = (cadence: ScreenCadence, pair: PairFacts, settings: PackSettings): readonly TimeToAsk[] =>
  [
    ...(cadence.atEnrolment ? [joining(pair)] : []),
    ...inPregnancy(cadence, pair),
    ...afterBirth(cadence, pair, settings),
    ...(cadence.afterReturn ? afterReturn(pair) : []),
    ...(cadence.beforeLeaving ? beforeLeaving(pair, settings) : []),
  ].sort((a, b) => compare(a.on, b.on) || compare(a.key, b.key));

const joining = ({ mother }: PairFacts): TimeToAsk => ({
  key: 'joining',
  on: mother.enrolledOn,
  why: 'how-she-is-joining',
});

/** Only while she is pregnant: nobody asks about it on the day it ended or after. */
const inPregnancy = ({ pregnancyDays }: ScreenCadence, { mother }: PairFacts): readonly TimeToAsk[] =>
  mother.pregnancies.flatMap(({ pregnancyId, dueOn, ended }) => {
    const lastPeriod = lastPeriodOn(dueOn);
    const lastOn = ended && addDays(ended.on, -1);
    return pregnancyDays
      .map((day) => ({
        key: `pregnancy/${pregnancyId}/day-${day}`,
        on: addDays(lastPeriod, day),
        why: 'how-she-is-pregnant' as const,
        lastOn,
      }))
      .filter(({ on }) => !lastOn || on <= lastOn);
  });

const afterBirth = (cadence: ScreenCadence, pair: PairFacts, settings: PackSettings): readonly TimeToAsk[] =>
  birthsOf(pair)
    .flatMap((birth) => cadence.afterBirth.map((span) => ({ birth, span, on: addSpan(birth.on, span) })))
    .filter(({ on }) => cadence.screen !== 'mood' || !isMourning(on, pair, settings))
    .map(({ birth, span, on }) => ({
      key: `birth/${birth.of}/${ageName(span)}`,
      on,
      why: isChildless(birth, on) ? 'how-she-is-after-loss' : 'how-she-is-after-birth',
    }));

const isChildless = ({ childlessSince }: Birth, day: CalendarDate): boolean =>
  childlessSince !== undefined && childlessSince <= day;

/** Soon after a loss another rule is with her and asks the same. */
const isMourning = (day: CalendarDate, pair: PairFacts, settings: PackSettings): boolean =>
  lossesOf(pair).some((loss) => loss.on <= day && day <= askedAgainOn(loss, settings));

/** She missed a visit and came again on a later day. */
const afterReturn = onceAPair((pair): readonly TimeToAsk[] =>
  missedVisits(pair).flatMap((missed) => {
    const on = returnedOn(missed, pair);
    return on && on > missed.dueOn
      ? [{ key: `return/${missed.appointmentId}`, on, why: 'how-she-is-return' as const }]
      : [];
  }),
);

const beforeLeaving = (pair: PairFacts, { graduation }: PackSettings): readonly TimeToAsk[] => {
  const last = birthsOf(pair).at(-1);
  if (!last) return [];
  return [{ key: `leaving/${last.of}`, on: addMonths(last.on, graduation.fromMonths), why: 'how-she-is-leaving' }];
};
