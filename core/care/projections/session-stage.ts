import { addDays, addMonths, type CalendarDate } from '@thari/kernel/calendar-date';
import { lastPeriodOn } from '@thari/protocol/gestation';
import type { SessionStage } from '../events/coded-lists.ts';
import type { PairRecord } from './pair-record.ts';

/** Where mother and baby most likely are on their way. She may change it. */
export const sessionStage = (record: PairRecord, today: CalendarDate): SessionStage => {
  if (record.sessions.length === 0) return 'first-visit';
  const expected = record.mother.pregnancies.filter(({ ended }) => !ended).pop();
  if (expected) return today < addDays(lastPeriodOn(expected.dueOn), 34 * 7) ? 'pregnancy' : 'birth-plan';
  const since = startOfHerWay(record);
  return since ? stageAfter(since, today, hasStoppedFeeding(record)) : 'first-visit';
};

/** The youngest living child's birth; after a loss, the day of the loss: her own body counts from there too. */
const startOfHerWay = ({ infants, mother }: PairRecord): CalendarDate | undefined =>
  [
    ...infants.filter(({ diedOn }) => !diedOn).map(({ bornOn }) => bornOn),
    ...mother.pregnancies.flatMap(({ ended }) => (ended ? [ended.on] : [])),
  ]
    .sort()
    .pop();

const hasStoppedFeeding = ({ infants }: PairRecord): boolean => {
  const living = infants.filter(({ diedOn }) => !diedOn);
  return living.length > 0 && living.every(({ feeding }) => feeding.now === 'stopped');
};

const stageAfter = (since: CalendarDate, today: CalendarDate, hasStopped: boolean): SessionStage => {
  if (today < addDays(since, 15)) return 'first-two-weeks';
  if (today < addDays(since, 9 * 7)) return 'six-weeks';
  if (today < addDays(since, 15 * 7)) return 'ten-to-fourteen-weeks';
  if (today < addMonths(since, 8)) return 'three-to-six-months';
  if (today < addMonths(since, 11)) return 'nine-months';
  if (today < addMonths(since, 15)) return hasStopped ? 'after-breastfeeding' : 'twelve-months';
  return hasStopped ? 'after-breastfeeding' : 'eighteen-months';
};
