import { babyNames, fullName } from '../caseload/persons.ts';
import type { CaseRow } from '../caseload/stored-row.ts';
import type { FoundPair } from '../engine-api.ts';
import { findPairs } from '../find/find-pairs.ts';
import { type SearchKeys, searchKeys } from '../find/findable.ts';
import type { OpenPhone } from '../open-phone.ts';

/** Whom may she mean by what she typed so far? */
export const foundPairs = (phone: OpenPhone, typed: string): FoundPair[] =>
  findPairs(everybody(phone), typed).flatMap(({ pairId, why }) => {
    const row = phone.caseload.get(pairId);
    if (!row) return [];
    const { name, code, mine, hasLeft } = keysOf(phone, pairId, row).of;
    const place = row.people[row.diary.motherId]?.place ?? '';
    return [{ pairId, name, code, babyNames: babyNames(row), place, mine, hasLeft, why }];
  });

/** Makes the words ready a few at a time while nobody waits, so that the first letter typed is answered like the tenth. */
export const warmSearch = (phone: OpenPhone, from: number, count: number): boolean => {
  const some = [...phone.caseload.rows()].slice(from, from + count);
  for (const [pairId, row] of some) keysOf(phone, pairId, row);
  return some.length === count;
};

function* everybody(phone: OpenPhone): Generator<SearchKeys> {
  for (const [pairId, row] of phone.caseload.rows()) yield keysOf(phone, pairId, row);
}

// A row is replaced when it changes, so what was made of it holds as long as it does.
const made = new WeakMap<CaseRow, SearchKeys>();

export const keysOf = ({ owner }: OpenPhone, pairId: string, row: CaseRow): SearchKeys => {
  const known = made.get(row);
  if (known) return known;
  const { motherId, assignedTo, hasLeft } = row.diary;
  const keys = searchKeys({
    pairId,
    code: row.code,
    name: fullName(row),
    babyNames: babyNames(row),
    phone: row.people[motherId]?.phone ?? '',
    mine: assignedTo === owner.worker.id,
    hasLeft,
  });
  made.set(row, keys);
  return keys;
};
