import type { Appointment, PairRecord } from '@thari/care/projections/pair-record';
import { returnedOn } from '@thari/protocol/readings/returned-on';
import type { Contribution } from '../indicator.ts';
import { monthlyLine, onceADay } from './monthly-line.ts';

const traced =
  'Women for whom the search after a missed visit began in the period; each missed visit that was followed up once';
const departures = [
  'All of a search counts on the day of its first attempt, so that those reached and back are a part of those traced.',
];

/** Somebody could say how she is. Nobody answering, nobody there, and having moved away are not that. */
const wordOfHer: readonly string[] = [
  'will-return',
  'returned',
  'transferred-reported',
  'in-hospital',
  'refused',
  'died-reported',
];

/** Of the women looked for, those of whom there was word. */
export const searchesReached = monthlyLine({
  id: 'searches-reached',
  title: 'Clients traced and reached',
  numerator: 'Of these, those of whom an attempt brought word, whatever it was',
  denominator: traced,
  departures: [...departures, '"No answer", "not found" and "moved" are no word of her.'],
  bands: { reached: 'reached', traced: 'traced' },
  isRatio: true,
  contributions: (record) =>
    counted(record, 'reached', ({ attempts }) => attempts.some(({ outcome }) => wordOfHer.includes(outcome))),
});

/** Of the women looked for, those who came back. */
export const searchesReturned = monthlyLine({
  id: 'searches-returned',
  title: 'Clients traced and returned',
  numerator: 'Of these, those seen again on or after the day of the first attempt',
  denominator: traced,
  departures,
  bands: { returned: 'returned', traced: 'traced' },
  isRatio: true,
  contributions: (record) =>
    counted(record, 'returned', (visit, begunOn) => {
      const backOn = returnedOn(visit, record);
      return backOn !== undefined && backOn >= begunOn;
    }),
});

type Holds = (visit: Appointment, begunOn: Contribution['on']) => boolean;

const counted = ({ mother, appointments }: PairRecord, band: string, holds: Holds): readonly Contribution[] =>
  onceADay(
    appointments.flatMap((visit) => {
      const on = visit.attempts
        .map(({ attemptedOn }) => attemptedOn)
        .toSorted()
        .at(0);
      if (!on) return [];
      const row = { personId: mother.motherId, on, why: 'the search for her began' } as const;
      const begun: Contribution = { ...row, figure: 'denominator', band: 'traced' };
      return holds(visit, on) ? [begun, { ...row, figure: 'numerator', band }] : [begun];
    }),
  );
