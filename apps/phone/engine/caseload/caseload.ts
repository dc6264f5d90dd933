import { personsOf } from './persons.ts';
import type { CaseRow } from './stored-row.ts';

/** Everybody this phone knows, in memory while it is open. A row is replaced, never changed. */
export type Caseload = {
  readonly get: (pairId: string) => CaseRow | undefined;
  readonly rows: () => IterableIterator<[pairId: string, row: CaseRow]>;
  readonly put: (pairId: string, row: CaseRow) => void;
  readonly remove: (pairId: string) => void;
  readonly pairOf: (personId: string) => string | undefined;
  readonly size: () => number;
  /** Is her whole story on this phone, or only the server's summary? */
  readonly holds: (pairId: string) => boolean;
  readonly nowHolds: (pairId: string) => void;
  /** Counts changes, so that what was computed from the rows can be kept until one comes. */
  readonly version: () => number;
  /** Something beside the rows changed what is said of them. */
  readonly touch: () => void;
};

export const caseloadOf = (stored: Iterable<readonly [string, CaseRow]>, held: Iterable<string>): Caseload => {
  const rows = new Map<string, CaseRow>();
  const pairs = new Map<string, string>();
  const whole = new Set(held);
  let version = 0;
  const put = (pairId: string, row: CaseRow): void => {
    rows.set(pairId, row);
    for (const personId of personsOf(row)) pairs.set(personId, pairId);
    version += 1;
  };
  for (const [pairId, row] of stored) put(pairId, row);

  return {
    get: (pairId) => rows.get(pairId),
    rows: () => rows.entries(),
    put,
    remove: (pairId) => {
      for (const personId of personsOf(rows.get(pairId))) pairs.delete(personId);
      rows.delete(pairId);
      whole.delete(pairId);
      version += 1;
    },
    pairOf: (personId) => pairs.get(personId),
    size: () => rows.size,
    holds: (pairId) => whole.has(pairId),
    nowHolds: (pairId) => whole.add(pairId),
    version: () => version,
    touch: () => {
      version += 1;
    },
  };
};
