import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import type { MotherFacts, PairFacts, PregnancyFacts } from '../facts.ts';
import { lastPeriodOn } from '../gestation.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { countsFrom, herCheck, viralLoadsInOrder } from '../readings/viral-load.ts';
import { type Settled, unverified } from '../rule.ts';
import { addSpan } from '../span.ts';
import { at, between } from '../window.ts';

/** The WHO 2021 shape, written down from memory: a clinician has yet to read it against chapter 4. */
export const viralLoadInPregnancy = planRule({
  id: 'viral-load-in-pregnancy',
  says: 'A woman on treatment has a viral load at her first visit of a pregnancy, some months after treatment began when it began later, and again before delivery.',
  source: unverified('who-2021', 'chapter 4, viral load in pregnancy'),
  asks: (pair, settings) => {
    const { mother } = pair;
    const startedOn = mother.antiretroviralsStartedOn;
    if (mother.status !== 'positive' || !startedOn) return [];
    return [
      ...mother.pregnancies.flatMap((pregnancy) => [
        ...atFirstVisit(mother, pregnancy, startedOn, settings),
        ...lateInPregnancy(mother, pregnancy, startedOn, settings),
      ]),
      ...afterStart(pair, startedOn, settings),
    ];
  },
});

const atFirstVisit = (
  mother: MotherFacts,
  pregnancy: PregnancyFacts,
  startedOn: CalendarDate,
  settings: PackSettings,
): readonly Asking[] => {
  const { atFirstVisitWhenOnTreatment, windowDays } = settings.viralLoad;
  if (!atFirstVisitWhenOnTreatment || startedOn >= lastPeriodOn(pregnancy.dueOn)) return [];
  const check = {
    mother,
    key: `${pregnancy.pregnancyId}/first-visit`,
    why: 'first-visit-on-treatment',
    window: at(pregnancy.recordedOn, windowDays),
    samples: takenDuring(mother, pregnancy, lastPeriodOn(pregnancy.dueOn)),
    unless: notNeeded(pregnancy),
  } as const;
  return [herCheck(check, settings)];
};

const lateInPregnancy = (
  mother: MotherFacts,
  pregnancy: PregnancyFacts,
  startedOn: CalendarDate,
  settings: PackSettings,
): readonly Asking[] => {
  const stretch = settings.viralLoad.lateInPregnancy;
  if (!stretch) return [];
  const lastPeriod = lastPeriodOn(pregnancy.dueOn);
  const window = between(addDays(lastPeriod, stretch.fromDay), addDays(lastPeriod, stretch.dueDay));
  if (startedOn > window.dueOn) return []; // too soon after the start to say anything
  const check = {
    mother,
    key: `${pregnancy.pregnancyId}/late`,
    why: 'late-in-pregnancy',
    window,
    samples: takenDuring(mother, pregnancy, window.fromOn),
    unless: notNeeded(pregnancy),
  } as const;
  return [herCheck(check, settings)];
};

const afterStart = (pair: PairFacts, startedOn: CalendarDate, settings: PackSettings): readonly Asking[] => {
  if (!beganWithUs(pair, startedOn)) return [];
  const { mother } = pair;
  const dueOn = addSpan(startedOn, settings.viralLoad.afterStart);
  const check = {
    mother,
    key: `${mother.motherId}/after-start`,
    why: 'months-on-treatment',
    window: at(dueOn, settings.viralLoad.windowDays),
    samples: viralLoadsInOrder(mother).filter(({ takenOn }) => takenOn >= countsFrom(dueOn, settings)),
  } as const;
  return [herCheck(check, settings)];
};

/** Did treatment begin in a pregnancy we know of, or after it? */
const beganWithUs = ({ mother, infants }: PairFacts, startedOn: CalendarDate): boolean =>
  [...mother.pregnancies.map(({ dueOn }) => dueOn), ...infants.map(({ bornOn }) => bornOn)].some(
    (dueOn) => startedOn >= lastPeriodOn(dueOn),
  );

const takenDuring = (mother: MotherFacts, { ended }: PregnancyFacts, from: CalendarDate) =>
  viralLoadsInOrder(mother).filter(({ takenOn }) => takenOn >= from && (!ended || takenOn <= ended.on));

/** Once the pregnancy has ended, what was not done in it is left; the time of breastfeeding has tests of its own. */
const notNeeded = ({ ended }: PregnancyFacts): Settled | undefined => ended && { how: 'stopped', why: 'not-needed' };
