import type { PairRecord } from '@thari/care/projections/pair-record';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Contribution } from '../indicator.ts';
import { monthlyLine, noDenominator, onceADay } from './monthly-line.ts';

/** What a mentor mother ticks off at the end of her day: on the day it happened, whenever it was written down. */
export const dailyTally = monthlyLine({
  id: 'daily-tally',
  title: 'Daily tally',
  numerator:
    'Women who kept a visit, who did not come to one, who were seen, and who were looked for in the period, each once a day',
  denominator: noDenominator,
  departures: [
    'A kept visit counts on the day she came and a missed one on the day she was expected; the lines of the month count both on the day of the booking.',
    'Every visit counts here, also one for a group or a talk.',
  ],
  bands: { kept: 'kept a visit', missed: 'did not come', seen: 'seen', traced: 'looked for' },
  isRatio: false,
  contributions: (record) => {
    const { motherId: personId } = record.mother;
    const ticked = (band: string, days: readonly (CalendarDate | undefined)[]): Contribution[] =>
      days.flatMap((on) => (on ? [{ figure: 'numerator', band, personId, on, why: band }] : []));
    const kept = record.appointments.map(({ status, keptOn }) => (status === 'kept' ? keptOn : undefined));
    return onceADay([
      ...ticked('kept', kept),
      ...ticked('missed', missedDays(record)),
      ...ticked('seen', [...kept, ...seenDays(record)]),
      ...ticked(
        'traced',
        record.appointments.flatMap(({ attempts }) => attempts.map(({ attemptedOn }) => attemptedOn)),
      ),
    ]);
  },
});

const missedDays = ({ appointments }: PairRecord): CalendarDate[] =>
  appointments.filter(({ status }) => status === 'missed').map(({ dueOn }) => dueOn);

const seenDays = ({ sessions, contacts, exits, mother }: PairRecord): CalendarDate[] =>
  [
    ...sessions.map(({ heldOn }) => heldOn),
    ...contacts.map(({ heldOn }) => heldOn),
    ...exits.flatMap(({ returnedOn }) => returnedOn ?? []),
  ].filter(
    (day) => day >= mother.enrolledOn, // what the clinic did before she joined was not with us
  );
