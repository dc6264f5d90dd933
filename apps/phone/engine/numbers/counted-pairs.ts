import { pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import { type Counted, countedOf } from '@thari/indicators/monthly/count-lines';
import { type Pack, packVersion } from '@thari/protocol/pack';
import { packFor } from '@thari/protocol/packs/all-packs';
import { itemsFrom } from '../caseload/items.ts';
import type { CaseRow } from '../caseload/stored-row.ts';
import { readPair } from '../caseload/story.ts';
import type { OpenPhone } from '../open-phone.ts';

// A cheap phone needs a quarter of a second for so many; somebody may want to save an entry meanwhile.
const pairsAtOnce = 25;

/**
 * Where everybody counts. The first time it takes every story on the phone, so it is done a few women at a time; after that only whoever
 * changed is counted again, because a row is replaced when it changes.
 */
export const countSome = async (phone: OpenPhone): Promise<{ readonly counted: number; readonly of: number }> => {
  const { known, pack } = knownOn(phone);
  const held = [...phone.caseload.rows()].filter(([pairId]) => phone.caseload.holds(pairId));
  const left = held.filter(([, row]) => !known.has(row));
  const some = left.slice(0, pairsAtOnce);
  for (const [pairId, row] of some) known.set(row, await countPair(phone, pairId, pack));
  return { counted: held.length - left.length + some.length, of: held.length };
};

export type CountedPair = { readonly pairId: string; readonly row: CaseRow; readonly counted: readonly Counted[] };

/** Everybody of this site who has been counted: a woman who moved to another site counts there, as on the server. */
export function* countedPairs(phone: OpenPhone, whose: 'mine' | 'site'): Generator<CountedPair> {
  const { known } = knownOn(phone);
  for (const [pairId, row] of phone.caseload.rows()) {
    const counted = known.get(row);
    const isHers = whose === 'site' || row.diary.assignedTo === phone.owner.worker.id;
    if (counted && isHers && row.diary.site === phone.owner.site.id) yield { pairId, row, counted };
  }
}

type Known = { readonly pack: Pack; readonly known: WeakMap<CaseRow, readonly Counted[]> };
const kept = new WeakMap<OpenPhone, Known>();

/** Counted under another pack, everybody is counted anew. */
const knownOn = (phone: OpenPhone): Known => {
  const pack = packFor(phone.owner.site.country, phone.clock.today());
  const before = kept.get(phone);
  if (before && packVersion(before.pack) === packVersion(pack)) return before;
  const fresh: Known = { pack, known: new WeakMap() };
  kept.set(phone, fresh);
  return fresh;
};

const countPair = async ({ store }: OpenPhone, pairId: string, pack: Pack): Promise<readonly Counted[]> => {
  const record = foldedOrNot(itemsFrom(await store.readStream(pairId)));
  return record ? countedOf(record, pack) : [];
};

/** A story that cannot be folded stops nobody else’s numbers: the server sets it aside, and counts it nowhere either. */
const foldedOrNot = (items: ReturnType<typeof itemsFrom>) => {
  try {
    return fold(pairRecord, readPair(items));
  } catch {
    return undefined;
  }
};
