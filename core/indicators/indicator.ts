import type { PairRecord } from '@thari/care/projections/pair-record';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Pack } from '@thari/protocol/pack';
import type { Citation } from '@thari/protocol/rule';

/**
 * Where one person counts: in which figure and band, and on which day. A period's figure is the number of
 * contributions dated inside it, so every total opens to its persons and any range of days can be asked.
 */
export type Contribution = {
  readonly figure: 'numerator' | 'denominator';
  readonly band: string;
  readonly personId: string;
  readonly on: CalendarDate;
  /** One plain clause: why she or the child is counted here. */
  readonly why: string;
};

/** One published number: words, source, where we differ, and the code, in one place. */
export type Indicator = {
  readonly id: string;
  /** Raised when the meaning changes; every stored contribution is then rebuilt. */
  readonly version: number;
  readonly title: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly source: Citation;
  readonly departures: readonly string[];
  /** The bands in their order, with the words to print. */
  readonly bands: Readonly<Record<string, string>>;
  /** true: the numerator is read against the denominator's count; false: the figure stands alone (MER counts without a denominator). */
  readonly isRatio: boolean;
  readonly contributions: (record: PairRecord, pack: Pack) => readonly Contribution[];
};
