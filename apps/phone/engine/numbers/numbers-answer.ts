import type { Cell, Period } from '@thari/indicators/monthly/count-lines';
import type { SiteCounts } from '@thari/indicators/monthly/site-counts';

/** What the counting pages ask of the engine, and what it answers. */
export type Whose = 'mine' | 'site';
export type NumbersAsked = { readonly periods: readonly Period[]; readonly whose: Whose };
export type NumbersAnswer = { readonly is: 'counting'; readonly counted: number; readonly of: number } | NumbersCounted;
export type NumbersCounted = {
  readonly is: 'counted';
  /** How many women were counted, and how many more there are whose story has not come to this phone yet. */
  readonly women: number;
  readonly stillComing: number;
  readonly periods: readonly { readonly period: Period; readonly cells: readonly Cell[] }[];
  /** Groups and talks of the last period: undefined while the phone is locked. */
  readonly ofTheSite: SiteCounts | undefined;
};
export type WomenAsked = {
  readonly period: Period;
  readonly line: string;
  readonly figure: Cell['figure'];
  /** Undefined for all of them. */
  readonly bands: readonly string[] | undefined;
  readonly whose: Whose;
};
export type CountedWoman = {
  readonly pairId: string;
  readonly name: string;
  readonly code: string;
  readonly times: number;
};
