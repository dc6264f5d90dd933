import type { PairRecord } from '@thari/care/projections/pair-record';
import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import { monthlyLine, noDenominator } from './monthly-line.ts';

/** Who joined, by what was known of her on that day. What is learned later does not move her to another box. */
export const newClients = monthlyLine({
  id: 'new-clients',
  title: 'New clients by category',
  numerator: 'Women who joined in the period, each in the one category that was hers on the day she joined',
  denominator: noDenominator,
  departures: ['Babies are not counted here: a pair is one client, and its babies stand under their checks.'],
  bands: {
    'pregnant-positive-new': 'pregnant, found positive in this pregnancy',
    'pregnant-positive-known': 'pregnant, known positive before',
    'pregnant-negative': 'pregnant, negative',
    'pregnant-unknown': 'pregnant, status unknown',
    'after-birth-positive': 'after the birth, positive',
    'after-birth-negative': 'after the birth, negative',
    'after-birth-unknown': 'after the birth, status unknown',
    neither: 'neither pregnant nor with a baby of ours on that day',
  },
  isRatio: false,
  contributions: (record) => {
    const { motherId: personId, enrolledOn: on } = record.mother;
    return [{ figure: 'numerator', band: categoryOf(record), personId, on, why: 'joined' }];
  },
});

const categoryOf = ({ mother, infants }: PairRecord): string => {
  const { enrolledOn, joined } = mother;
  if (mother.pregnancies.some((pregnancy) => isUnderWay(pregnancy, enrolledOn))) {
    if (joined.status !== 'positive') return `pregnant-${joined.status}`;
    return joined.statusKnown === 'before-this-pregnancy' ? 'pregnant-positive-known' : 'pregnant-positive-new';
  }
  return infants.some(({ bornOn }) => bornOn <= enrolledOn) ? `after-birth-${joined.status}` : 'neither';
};

const daysOfPregnancy = 280;

const isUnderWay = ({ dueOn, ended }: PairRecord['mother']['pregnancies'][number], day: CalendarDate): boolean =>
  addDays(dueOn, -daysOfPregnancy) <= day && (!ended || ended.on > day);
