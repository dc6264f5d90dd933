import { addDays, addMonths, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { MotherFacts, PairFacts, ViralLoadFacts } from '../facts.ts';
import { lastPeriodOn } from '../gestation.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { knownCopies } from '../readings/known-copies.ts';
import { motherhoodRecords } from '../readings/motherhood.ts';
import {
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
import type { Why } from '../why.ts';
import { at } from '../window.ts';

/**
 * Kenya counts from the last count instead of from the birth. Where several of its intervals fit, the earliest day holds.
 * KenyaEMR's own formula forgets a count of exactly its threshold; here such a count is repeated like those above it.
 */
export const viralLoadByInterval = planRule({
  id: 'viral-load-by-interval',
  says: 'A woman on treatment has a viral load when enough time has passed since the last one: less while she is young, pregnant or breastfeeding or when the last was not low, and at once when pregnancy or breastfeeding is new.',
  source: cite('kenyaemr', 'NeedsViralLoadTestCalculation (March 2023)'),
  asks: (pair, settings) => {
    const { status, antiretroviralsStartedOn: startedOn } = pair.mother;
    if (status !== 'positive') return [];
    return [...beforeTreatment(pair, settings), ...(startedOn ? onTreatment(pair, startedOn, settings) : [])];
  },
});

type Next = { readonly on: CalendarDate; readonly why: Why };

const onTreatment = (pair: PairFacts, startedOn: CalendarDate, settings: PackSettings): readonly Asking[] => {
  const { mother } = pair;
  const last = viralLoadsInOrder(mother).findLast((sample) => isCounted(sample, settings));
  const next = last
    ? nextAfter(pair, last, { startedOn, settings })
    : ({ on: longEnough(startedOn, settings), why: 'months-on-treatment' } as const);
  if (!next) return [];
  const dueOn = laterOf(next.on, knownPositiveOn(mother));
  const check = {
    mother,
    key: last ? `after-${last.sampleId}` : `${mother.motherId}/first`,
    why: next.why,
    window: at(dueOn, settings.viralLoadByInterval.windowDays),
    samples: takenFor(dueOn, last ? takenAfter(last, mother) : viralLoadsInOrder(mother), settings),
  } as const;
  return [{ ...herCheck(check, settings), source: settings.viralLoadByInterval.source }];
};

type Given = { readonly startedOn: CalendarDate; readonly settings: PackSettings };

/** News of a pregnancy or a birth comes before the interval only when it is earlier. */
const nextAfter = (pair: PairFacts, last: ViralLoadFacts, { startedOn, settings }: Given): Next | undefined => {
  const interval = afterInterval(pair, last, settings);
  const news = motherhoodRecords(pair).find(({ on }) => on > last.takenOn);
  const atOnceOn = news && laterOf(longEnough(startedOn, settings), news.on);
  if (news && atOnceOn && atOnceOn < interval) {
    const why = news.is === 'pregnant' ? 'first-visit-on-treatment' : 'after-delivery-while-breastfeeding';
    return { on: atOnceOn, why };
  }
  return isRepeatedSoon(last, settings) ? undefined : { on: interval, why: 'time-since-last-count' };
};

const longEnough = (startedOn: CalendarDate, { viralLoadByInterval }: PackSettings): CalendarDate =>
  addDays(startedOn, viralLoadByInterval.afterStartDays);

const afterInterval = (pair: PairFacts, last: ViralLoadFacts, settings: PackSettings): CalendarDate => {
  const { repeatAfterDays, pregnantOrBreastfeedingDays, othersDays, suppressedBelow } = settings.viralLoadByInterval;
  const copies = knownCopies(last);
  if (copies !== undefined && copies >= suppressedBelow) return addDays(last.takenOn, repeatAfterDays);
  const sooner = addDays(last.takenOn, pregnantOrBreastfeedingDays);
  const wasKnown = motherhoodRecords(pair).some(({ on }) => on <= last.takenOn);
  return wasKnown || isYoungOn(pair.mother, sooner, settings) ? sooner : addDays(last.takenOn, othersDays);
};

/** Where her age is not known she is followed like the young: a count too many harms less than one too few. */
const isYoungOn = ({ bornOn }: MotherFacts, day: CalendarDate, { viralLoadByInterval }: PackSettings): boolean =>
  !bornOn || day < addMonths(bornOn, (viralLoadByInterval.youngUpToAge + 1) * 12);

/** Newly known in pregnancy or in the first time after a birth, and not on treatment: counted once before it begins. */
const beforeTreatment = (pair: PairFacts, settings: PackSettings): readonly Asking[] => {
  const { mother } = pair;
  const startedOn = mother.antiretroviralsStartedOn;
  const knownOn = knownPositiveOn(mother);
  if ((startedOn && startedOn <= knownOn) || !isNewlyKnown(pair, knownOn, settings)) return [];
  const check = {
    mother,
    key: `${mother.motherId}/before-treatment`,
    why: 'treatment-not-yet-started',
    window: at(knownOn),
    samples: viralLoadsInOrder(mother).filter(({ takenOn }) => !startedOn || takenOn <= startedOn),
    unless: startedOn && ({ how: 'stopped', why: 'not-needed' } as const),
  } as const;
  return [{ ...herCheck(check, settings), source: settings.viralLoadByInterval.source }];
};

const isNewlyKnown = ({ mother, infants }: PairFacts, knownOn: CalendarDate, settings: PackSettings): boolean => {
  const { statusKnown, statusLearnedOn, pregnancies } = mother;
  if (!statusLearnedOn && !['tested-in-this-pregnancy', 'tested-after-delivery'].includes(statusKnown)) return false;
  const until = (bornOn: CalendarDate) => addSpan(bornOn, settings.viralLoadByInterval.newlyKnownUntil);
  return (
    pregnancies.some(({ dueOn, ended }) => knownOn >= lastPeriodOn(dueOn) && (!ended || knownOn <= ended.on)) ||
    infants.some(({ bornOn }) => bornOn <= knownOn && knownOn <= until(bornOn))
  );
};
