import type { Cell } from '@thari/indicators/monthly/count-lines';
import type { Words } from '../../words/words.ts';

type Figure = Cell['figure'];

/** One row of a page: which box of which line it counts, and what it is a part of. */
export type LineRow = {
  readonly line: string;
  readonly figure: Figure;
  /** All bands of the figure, where none are named. */
  readonly bands?: readonly string[];
  /** Read as "12 of 15": the same line’s denominator. */
  readonly isShare?: true;
  /** One of many boxes of which most are empty: left out while nobody stands in it. */
  readonly onlyIfAny?: true;
};

type Key = keyof Words['numbers']['rows'];
export type RowKey = Key;

const above = (line: string, ...bands: readonly string[]): LineRow => ({
  line,
  figure: 'numerator',
  ...(bands.length > 0 && { bands }),
});
const below = (line: string): LineRow => ({ line, figure: 'denominator' });
const share = (line: string): LineRow => ({ line, figure: 'numerator', isShare: true });
const box = (line: string, band: string): LineRow => ({ ...above(line, band), onlyIfAny: true });

/** Every row that a page can show. Rows that would tell of a status put all of them together. */
// biome-ignore format: a table, one row a line
export const lineRows: Readonly<Record<Key, LineRow>> = {
  'tally-kept': above('daily-tally', 'kept'),
  'tally-missed': above('daily-tally', 'missed'),
  'tally-seen': above('daily-tally', 'seen'),
  'tally-traced': above('daily-tally', 'traced'),
  'new-all': above('new-clients'),
  'new-before-birth': above('new-clients', 'pregnant-positive-new', 'pregnant-positive-known', 'pregnant-negative', 'pregnant-unknown'),
  'new-after-birth': above('new-clients', 'after-birth-positive', 'after-birth-negative', 'after-birth-unknown'),
  'new-neither': box('new-clients', 'neither'),
  'talks-all': above('sessions-held'),
  'talks-first-visit': box('sessions-held', 'first-visit'),
  'talks-pregnancy': box('sessions-held', 'pregnancy'),
  'talks-birth-plan': box('sessions-held', 'birth-plan'),
  'talks-delivery': box('sessions-held', 'delivery'),
  'talks-first-two-weeks': box('sessions-held', 'first-two-weeks'),
  'talks-six-weeks': box('sessions-held', 'six-weeks'),
  'talks-ten-to-fourteen-weeks': box('sessions-held', 'ten-to-fourteen-weeks'),
  'talks-three-to-six-months': box('sessions-held', 'three-to-six-months'),
  'talks-nine-months': box('sessions-held', 'nine-months'),
  'talks-twelve-months': box('sessions-held', 'twelve-months'),
  'talks-eighteen-months': box('sessions-held', 'eighteen-months'),
  'talks-after-breastfeeding': box('sessions-held', 'after-breastfeeding'),
  'talks-leaving': box('sessions-held', 'leaving'),
  'visits-due': below('visits-kept'),
  'visits-kept': share('visits-kept'),
  'visits-missed': share('visits-missed'),
  'searches-begun': below('searches-reached'),
  'searches-reached': share('searches-reached'),
  'searches-returned': share('searches-returned'),
  'baby-checks-due': below('baby-checks-in-time'),
  'baby-checks-in-time': share('baby-checks-in-time'),
  'baby-samples': above('baby-samples'),
  'baby-answers-given': above('baby-answers-given'),
  'first-medicine': above('first-medicine-started'),
  'second-medicine-in-time': above('second-medicine-started', 'by-60-days'),
  'second-medicine-later': box('second-medicine-started', 'later'),
  'six-months': below('only-breast-milk'),
  'only-breast-milk': share('only-breast-milk'),
  'her-checks-due': below('her-checks-done'),
  'her-checks-done': share('her-checks-done'),
  'her-answers': below('her-answers-suppressed'),
  'her-answers-suppressed': share('her-answers-suppressed'),
  'partners-tested': above('partners-tested'),
  'referrals-made': above('referrals-made'),
  'referrals-closed': above('referrals-closed'),
  'left-all': above('exits-by-code'),
  'left-graduated': box('exits-by-code', 'graduated'),
  'left-transfer-confirmed': box('exits-by-code', 'transfer-confirmed'),
  'left-silent-transfer': box('exits-by-code', 'silent-transfer'),
  'left-lost': box('exits-by-code', 'lost'),
  'left-mother-died': box('exits-by-code', 'mother-died'),
  'left-refused': box('exits-by-code', 'refused'),
  'left-pregnancy-loss': box('exits-by-code', 'pregnancy-loss'),
  'left-consent-withdrawn': box('exits-by-code', 'consent-withdrawn'),
  'left-wrong-entry': box('exits-by-code', 'wrong-entry'),
};

type ClearKey = Extract<keyof Words['clear']['numbers'], `new-${string}`>;

/** The categories of those who joined: shown behind "Show clear words" only, and never opened to a list of names. */
// biome-ignore format: a table, one row a line
export const clearRows: Readonly<Record<ClearKey, LineRow>> = {
  'new-before-birth-positive-new': box('new-clients', 'pregnant-positive-new'),
  'new-before-birth-positive-known': box('new-clients', 'pregnant-positive-known'),
  'new-before-birth-negative': box('new-clients', 'pregnant-negative'),
  'new-before-birth-unknown': box('new-clients', 'pregnant-unknown'),
  'new-after-birth-positive': box('new-clients', 'after-birth-positive'),
  'new-after-birth-negative': box('new-clients', 'after-birth-negative'),
  'new-after-birth-unknown': box('new-clients', 'after-birth-unknown'),
};

/** How many stand in the row. */
export const countOf = ({ line, figure, bands }: LineRow, cells: readonly Cell[]): number =>
  cells
    .filter((cell) => cell.line === line && cell.figure === figure && (!bands || bands.includes(cell.band)))
    .reduce((sum, { count }) => sum + count, 0);

/** What a share is a part of. */
export const wholeOf = ({ line }: LineRow, cells: readonly Cell[]): number => countOf(below(line), cells);
