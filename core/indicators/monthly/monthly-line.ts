import { cite } from '@thari/protocol/rule';
import type { Contribution, Indicator } from '../indicator.ts';

type Written = Omit<Indicator, 'version' | 'source' | 'departures'> &
  Partial<Pick<Indicator, 'version' | 'departures'>>;

/** A line of the monthly summary form that mentor mothers fill in by hand: a definition like any other, kept on a list of its own. */
export const monthlyLine = (line: Written): Indicator => ({
  version: 1,
  source: cite('thari-practice', 'monthly summary form (pmtct.md 5.10)'),
  departures: [],
  ...line,
});

/** What two people wrote down of one day is one thing: at most one row a person, figure, band and day. */
export const onceADay = (rows: readonly Contribution[]): readonly Contribution[] => [
  ...new Map(rows.map((row) => [`${row.figure} ${row.band} ${row.personId} ${row.on}`, row])).values(),
];

export const noDenominator = 'None: a count of its own';
