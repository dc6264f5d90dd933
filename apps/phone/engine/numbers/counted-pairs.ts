import { pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import { type Boxes, boxesOf } from '@thari/indicators/monthly/count-lines';
import type { Pack } from '@thari/protocol/pack';
import { packFor } from '@thari/protocol/packs/all-packs';
import { itemsFrom } from '../caseload/items.ts';
import type { CaseRow } from '../caseload/stored-row.ts';
import { readPair } from '../caseload/story.ts';
import type { OpenPhone } from '../open-phone.ts';
import { countedBefore, countMark, keepCounted } from './kept-counts.ts';

// Few, because an entry that is saved meanwhile waits for the reading that was asked for before it.
const pairsAtOnce = 10;

/**
 * Where everybody counts. The first time it takes every story on the phone, so it is done a few women at a time; after that only whoever
 * has a new entry is counted again, also when the phone was locked in between.
 */
export const countSome = async (phone: OpenPhone): Promise<{ readonly counted: number; readonly of: number }> => {
  const pack = packFor(phone.owner.site.country, phone.clock.today());
  const known = await knownOn(phone, pack);
  const held = [...phone.caseload.rows()].filter(([pairId]) => phone.caseload.holds(pairId));
  const left = held.filter(([pairId, { events }]) => known.get(pairId)?.events !== events);
  const some = left.slice(0, pairsAtOnce);
  await Promise.all(
    some.map(async ([pairId, { events }]) => {
      known.set(pairId, { events, boxes: await countPair(phone, pairId, pack) });
    }),
  );
  if (some.length > 0 && some.length === left.length) await keepCounted(phone, known, countMark(pack));
  return { counted: held.length - left.length + some.length, of: held.length };
};

export type CountedPair = { readonly pairId: string; readonly row: CaseRow; readonly boxes: Boxes };

/** Everybody of this site who has been counted: a woman who moved to another site counts there, as on the server. */
export function* countedPairs(phone: OpenPhone, whose: 'mine' | 'site'): Generator<CountedPair> {
  const known = inMemory.get(phone)?.known;
  for (const [pairId, row] of phone.caseload.rows()) {
    const counted = known?.get(pairId);
    const isHers = whose === 'site' || row.diary.assignedTo === phone.owner.worker.id;
    if (counted && isHers && row.diary.site === phone.owner.site.id) yield { pairId, row, boxes: counted.boxes };
  }
}

/** Counted from so many of her events. They only ever become more, so that as many are the same ones. */
export type KnownPair = { readonly events: number; readonly boxes: Boxes };
export type KnownPairs = Map<string, KnownPair>;

const inMemory = new WeakMap<OpenPhone, { readonly mark: string; readonly known: KnownPairs }>();

/** From the last time, where the definitions and the rules are still the same. */
const knownOn = async (phone: OpenPhone, pack: Pack): Promise<KnownPairs> => {
  const mark = countMark(pack);
  const before = inMemory.get(phone);
  if (before?.mark === mark) return before.known;
  const known = await countedBefore(phone, mark);
  // Two pages may have asked at once: the first one’s is used by both.
  const meanwhile = inMemory.get(phone);
  if (meanwhile?.mark === mark) return meanwhile.known;
  inMemory.set(phone, { mark, known });
  return known;
};

const countPair = async ({ store }: OpenPhone, pairId: string, pack: Pack): Promise<Boxes> => {
  const record = foldedOrNot(itemsFrom(await store.readStream(pairId)));
  return record ? boxesOf(record, pack) : {};
};

/** A story that cannot be folded stops nobody else’s numbers: the server sets it aside, and counts it nowhere either. */
const foldedOrNot = (items: ReturnType<typeof itemsFrom>) => {
  try {
    return fold(pairRecord, readPair(items));
  } catch {
    return undefined;
  }
};
