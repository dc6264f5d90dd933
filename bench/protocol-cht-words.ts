/** The days of a baby's life between which its first test belongs: from, due by, and the day the next stretch begins. */
export const firstTest = { fromDay: 28, dueDay: 42, endDay: 273 };

export type State = 'due' | 'overdue' | 'done' | 'none';

/** Documents as the toolkit keeps them. */
export type ChtDoc = { readonly _id: string; readonly [field: string]: unknown };

export type ToldToCht = {
  readonly docs: readonly ChtDoc[];
  readonly today: string;
  readonly expected: readonly (readonly [client: string, State])[];
};

/** CPU seconds of each run. */
export type HeardFromCht = {
  /** For all clients at once. */
  readonly engine: readonly number[];
  /** For one client, the middle one of some that were computed one after another. */
  readonly oneClient: readonly number[];
  /** For all clients at once. */
  readonly ruleAlone: readonly number[];
};
