import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { PlanItem } from '@thari/protocol/rule';
import { infantTests } from '@thari/protocol/rules/infant-tests';
import type { Contribution } from '../indicator.ts';
import { monthlyLine, noDenominator, onceADay } from './monthly-line.ts';

/** Of the scheduled tests of exposed babies that fell due, those whose sample was taken by their day. */
export const babyChecksInTime = monthlyLine({
  id: 'baby-checks-in-time',
  title: 'Scheduled infant tests in time',
  numerator: 'Of these, tests whose sample was taken by their last day in time, whether or not its answer has come',
  denominator: 'Virologic tests of the country’s schedule whose day fell in the period, of exposed babies in care',
  departures: [
    'A test is no longer counted when it stopped being wanted: the baby died, left, was confirmed infected, or a later test took its place.',
    'A sample that the laboratory could not use is wanted again, and counts on its new day.',
  ],
  bands: { 'in-time': 'taken in time', due: 'due' },
  isRatio: true,
  contributions: (record, pack) =>
    onceADay(infantTests.apply(record, pack.settings).flatMap((item) => (isWanted(item) ? counted(item) : []))),
});

const isWanted = ({ settled }: PlanItem): boolean => settled?.how !== 'stopped';

const counted = ({ about: personId, window, settled }: PlanItem): Contribution[] => {
  const row = { personId, on: window.dueOn, why: 'a test at this age' } as const;
  const due: Contribution = { ...row, figure: 'denominator', band: 'due' };
  const takenOn = takenOnOf(settled);
  return takenOn && takenOn <= window.lateAfterOn ? [due, { ...row, figure: 'numerator', band: 'in-time' }] : [due];
};

const takenOnOf = (settled: PlanItem['settled']): CalendarDate | undefined => {
  if (settled?.how === 'done') return settled.on;
  return settled?.how === 'waiting' ? settled.since : undefined;
};

/** Every virologic sample of the month, early, late or in time. */
export const babySamples = monthlyLine({
  id: 'baby-samples',
  title: 'Infants sampled',
  numerator: 'Babies of whom a virologic sample was taken in the period, once a day',
  denominator: noDenominator,
  bands: { taken: 'sample taken' },
  isRatio: false,
  contributions: ({ infants }) =>
    onceADay(
      infants.flatMap(({ infantId: personId, samples }) =>
        samples
          .filter(({ test }) => test === 'nat')
          .map(
            ({ takenOn: on }): Contribution => ({ figure: 'numerator', band: 'taken', personId, on, why: 'sampled' }),
          ),
      ),
    ),
});

/** Every answer that her mother heard in the month. */
export const babyAnswersGiven = monthlyLine({
  id: 'baby-answers-given',
  title: 'Infant results given',
  numerator: 'Babies whose virologic result was given to the mother or caregiver in the period, once a day',
  denominator: noDenominator,
  bands: { given: 'result given' },
  isRatio: false,
  contributions: ({ infants }) =>
    onceADay(
      infants.flatMap(({ infantId: personId, samples }) =>
        samples.flatMap(({ test, givenOn: on }): Contribution[] =>
          test === 'nat' && on ? [{ figure: 'numerator', band: 'given', personId, on, why: 'told' }] : [],
        ),
      ),
    ),
});
