import type { PairRecord } from '@thari/care/projections/pair-record';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Pack } from '@thari/protocol/pack';
import type { Contribution } from '../indicator.ts';
import { monthlyLines } from './monthly-lines.ts';

export type Period = { readonly from: CalendarDate; readonly to: CalendarDate };

/** One person in one line of the form. */
export type Counted = Contribution & { readonly line: string };

/** Where a woman and her babies count, in every line and on every day: the same on a phone and on the server. */
export const countedOf = (record: PairRecord, pack: Pack): readonly Counted[] =>
  monthlyLines.flatMap(({ id: line, contributions }) =>
    contributions(record, pack).map((contribution) => ({ ...contribution, line })),
  );

export type Cell = Pick<Counted, 'line' | 'figure' | 'band'> & { readonly count: number };

/** The figures of a period: how many stand in each box. A box nobody stands in is left out. */
export const cellsIn = ({ from, to }: Period, counted: Iterable<Counted>): readonly Cell[] => {
  const cells = new Map<string, Cell>();
  for (const { line, figure, band, on } of counted) {
    if (on < from || on > to) continue;
    const key = `${line} ${figure} ${band}`;
    cells.set(key, { line, figure, band, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
};

/** What no woman’s story holds: the site’s support groups and health talks. Whoever keeps those events counts them and hands them in. */
export type SiteCounts = {
  readonly supportGroups: number;
  readonly supportGroupAttendance: number;
  readonly healthTalks: number;
  readonly healthTalkAttendance: number;
};
