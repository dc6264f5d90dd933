import type { PairRecord } from '@thari/care/projections/pair-record';
import { appointmentPriority } from '@thari/protocol/readings/appointment-priority';
import type { Contribution } from '../indicator.ts';
import { monthlyLine, onceADay } from './monthly-line.ts';

const due = 'Days in the period for which a priority visit of a woman was booked and not called off';
const departures = [
  'A visit counts on the day for which it was booked, whenever she came, so that what was kept is a part of what was due.',
  'A visit for a group, a talk or family planning alone is no priority visit.',
  'Two visits booked for one day are one: kept when one of them was kept.',
];

/** Of the priority visits that were due, those she came for. */
export const visitsKept = monthlyLine({
  id: 'visits-kept',
  title: 'Priority visits kept',
  numerator: 'Of these, visits that she came for, on the day or later',
  denominator: due,
  departures,
  bands: { kept: 'she came', due: 'priority visits due' },
  isRatio: true,
  contributions: (record) => counted(record, 'kept'),
});

/** Of the priority visits that were due, those of which somebody wrote that she did not come. */
export const visitsMissed = monthlyLine({
  id: 'visits-missed',
  title: 'Priority visits missed',
  numerator: 'Of these, visits of which somebody wrote down that she did not come, and to which she has not come since',
  denominator: due,
  departures: [...departures, 'A visit of which nobody wrote anything is neither kept nor missed.'],
  bands: { missed: 'she did not come', due: 'priority visits due' },
  isRatio: true,
  contributions: (record) => counted(record, 'missed'),
});

const counted = ({ mother, appointments }: PairRecord, wanted: 'kept' | 'missed'): readonly Contribution[] => {
  const visits = appointments.filter((visit) => visit.status !== 'cancelled' && appointmentPriority(visit) !== 'c');
  const kept = new Set(visits.filter(({ status }) => status === 'kept').map(({ dueOn }) => dueOn));
  return onceADay(
    visits.flatMap(({ dueOn: on, status }) => {
      const row = { personId: mother.motherId, on, why: 'a visit was booked' } as const;
      const isWanted = status === wanted && (wanted === 'kept' || !kept.has(on));
      const isDue: Contribution = { ...row, figure: 'denominator', band: 'due' };
      return isWanted ? [isDue, { ...row, figure: 'numerator', band: wanted }] : [isDue];
    }),
  );
};
