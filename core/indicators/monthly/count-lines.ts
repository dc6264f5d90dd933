import type { PairRecord } from '@thari/care/projections/pair-record';
import { type CalendarDate, dayNumber } from '@thari/kernel/calendar-date';
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

/** Where one pair counts, small enough to be kept for thousands: of each box, the numbers of the days. */
export type Boxes = Readonly<Record<string, readonly number[]>>;

export const boxesOf = (record: PairRecord, pack: Pack): Boxes => {
  const boxes: Record<string, number[]> = {};
  for (const { line, figure, band, on } of countedOf(record, pack)) {
    const key = `${line} ${figure} ${band}`;
    boxes[key] ??= [];
    boxes[key].push(dayNumber(on));
  }
  return boxes;
};

export type Cell = Pick<Counted, 'line' | 'figure' | 'band'> & { readonly count: number };

/** The figures of a period: how many stand in each box. A box nobody stands in is left out. */
export const cellsIn = (period: Period, pairs: Iterable<Boxes>): readonly Cell[] => {
  const counts = new Map<string, number>();
  for (const boxes of pairs)
    for (const [key, days] of Object.entries(boxes)) {
      const count = daysWithin(period, days);
      if (count > 0) counts.set(key, (counts.get(key) ?? 0) + count);
    }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => ({ ...boxNamed(key), count }));
};

type Asked = Pick<Cell, 'line' | 'figure'> & { readonly bands: readonly string[] | undefined };

/** How often one pair stands in what was asked for. */
export const timesIn = (period: Period, boxes: Boxes, { line, figure, bands }: Asked): number =>
  Object.entries(boxes).reduce((times, [key, days]) => {
    const box = boxNamed(key);
    const isAsked = box.line === line && box.figure === figure && (!bands || bands.includes(box.band));
    return isAsked ? times + daysWithin(period, days) : times;
  }, 0);

const daysWithin = ({ from, to }: Period, days: readonly number[]): number => {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return days.filter((day) => day >= first && day <= last).length;
};

/** No name of a line or a band has a gap in it. */
const boxNamed = (key: string): Omit<Cell, 'count'> => {
  const [line = '', figure = '', band = ''] = key.split(' ');
  return { line, figure: figure === 'numerator' ? 'numerator' : 'denominator', band };
};

/** By which definitions and rules something was counted: another mark, and it is counted anew. */
export const linesMark = monthlyLines.map(({ id, version }) => `${id}/${version}`).join(' ');
