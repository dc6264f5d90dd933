import type { FigureOnWire, NumberRows } from '@thari/contract/office/numbers';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { opaqueKey } from '../../app/address.ts';
import type { Words } from '../../words/en.ts';
import { shareSaid } from './share.ts';

/** A number as the page of all numbers shows it: a neutral name, and what it is out of. */
export type FigureView = {
  /** Stands in the address instead of its name. */
  readonly key: string;
  readonly label: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly percent: string | undefined;
  readonly note: string | undefined;
  /** The groups above the line. */
  readonly bands: readonly BandView[];
};
export type BandView = {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly total: number;
  readonly text: string;
};

export const figureView = (figure: FigureOnWire, words: Words): FigureView => {
  const { numeratorCount, denominatorCount } = figure;
  const bands = cellsOf(figure, words).filter(({ part }) => part === 'numerator');
  return {
    key: opaqueKey(figure.indicator),
    label: nameOf(figure.indicator, words).label,
    numerator: String(numeratorCount),
    denominator: denominatorCount === null ? words.numbers.noDenominator : String(denominatorCount),
    percent: shareSaid(numeratorCount, denominatorCount, words),
    note: noteOf(figure, words),
    bands,
  };
};

const noteOf = ({ numeratorCount, denominatorCount }: FigureOnWire, { numbers }: Words): string | undefined => {
  if (denominatorCount === 0) return numbers.nothingToDivide;
  return denominatorCount !== null && numeratorCount > denominatorCount ? numbers.moreThanAll : undefined;
};

export type CellView = BandView & {
  readonly part: 'numerator' | 'denominator';
  readonly band: string;
  /** What the definition calls it: for an opened figure only. */
  readonly clearLabel: string;
};

/** Every group of a number, those without anybody in them too; the words say which there are and in which order. */
export const cellsOf = (figure: FigureOnWire, words: Words): readonly CellView[] => {
  const { bands } = nameOf(figure.indicator, words);
  const known = Object.keys(bands);
  // One group alone is a part of all below the line; several together make up what is above it.
  const isAlone = known.length === 2;
  const above = isAlone ? (figure.denominatorCount ?? figure.numeratorCount) : figure.numeratorCount;
  const counted = figure.cells.map(({ band }) => band).filter((band) => !known.includes(band));
  return [...known, ...new Set(counted)].map((band) => {
    const cell = figure.cells.find((one) => one.band === band);
    const part = (cell?.figure ?? (known.at(-1) === band ? 'denominator' : 'numerator')) as CellView['part']; // two figures only
    const count = cell?.count ?? 0;
    const total = part === 'numerator' ? above : (figure.denominatorCount ?? count);
    return {
      key: opaqueKey(`${figure.indicator} ${band}`),
      band,
      part,
      label: bands[band] ?? words.numbers.otherBand,
      clearLabel: cell?.label ?? words.clear.bands[figure.indicator]?.[band] ?? bands[band] ?? band,
      count,
      total,
      text: bandText(count, total, words),
    };
  });
};

const bandText = (count: number, total: number, words: Words): string => {
  const share = shareSaid(count, total, words);
  const parts = words.numbers.outOf(count, total);
  return share ? `${parts} (${share})` : parts;
};

const nameOf = (indicator: string, { numbers }: Words) =>
  numbers.names[indicator] ?? { label: numbers.otherName, bands: {} };

/** One person behind a number. */
export type CountedLine = {
  readonly key: string;
  readonly pairId: string;
  readonly name: string;
  readonly code: string;
  readonly on: CalendarDate;
  readonly day: string;
  readonly why: string;
};

export const countedLines = ({ rows }: NumberRows, today: CalendarDate, words: Words): CountedLine[] =>
  rows.map(({ pairId, personId, code, name, on, why }, index) => ({
    key: `${personId} ${on} ${index}`,
    pairId,
    name: name || words.numbers.rows.noName,
    code,
    on,
    day: words.dates.short(on, today),
    why: words.dates.inText(why),
  }));
