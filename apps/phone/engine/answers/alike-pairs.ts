import type { AlikePair, Newcomer } from '../engine-api.ts';
import { findAlike, type Neighbour } from '../find/find-alike.ts';
import type { OpenPhone } from '../open-phone.ts';
import { keysOf } from './found-pairs.ts';

/** Whom of those on this phone could a newcomer be? By name and code only: nothing else of another woman belongs on that page. */
export const alikePairs = (phone: OpenPhone, newcomer: Newcomer): AlikePair[] =>
  findAlike(neighbours(phone), newcomer).flatMap(({ pairId, reasons }) => {
    const row = phone.caseload.get(pairId);
    return row ? [{ pairId, name: keysOf(phone, pairId, row).of.name, code: row.code, reasons }] : [];
  });

function* neighbours(phone: OpenPhone): Generator<Neighbour> {
  for (const [pairId, row] of phone.caseload.rows()) {
    const { motherId, bornYear } = row.diary;
    yield { keys: keysOf(phone, pairId, row), bornYear, place: row.people[motherId]?.place ?? '' };
  }
}
