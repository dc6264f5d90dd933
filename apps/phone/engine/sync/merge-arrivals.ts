import type { PersonKey } from '@thari/contract/phone/pull';
import type { EventItem } from '@thari/event-log/event';
import type { StoreChange } from '@thari/event-store-indexeddb/store-change';
import { fromBase64 } from '@thari/vault/base64';
import { itemsFrom } from '../caseload/items.ts';
import { rowOf } from '../caseload/row-of.ts';
import { type CaseRow, rowToStore } from '../caseload/stored-row.ts';
import type { OpenPhone } from '../open-phone.ts';

/** What came of one pair. Nothing but keys may have come. */
export type Arrival = { readonly pairId: string; readonly items: readonly EventItem[] };

// Saving an entry waits for no more pairs than these.
const pairsAtOnce = 16;

/** What is committed with the last few, and what memory says from then on. Asked in turn: an entry may have been saved meanwhile. */
export type Last = { readonly change: () => StoreChange; readonly remember: () => void };

/**
 * Adds what is new to each stream and folds the touched pairs anew, a few at a time. A cursor moves only after everything before it is
 * on the disk, and what is merged twice is merged once.
 */
export const mergeArrivals = async (
  phone: OpenPhone,
  came: { readonly arrivals: readonly Arrival[]; readonly keys: readonly PersonKey[] },
  last: Last,
): Promise<void> => {
  const keys = came.keys.map(({ personId, key }) => ({ personId, key: fromBase64(key) }));
  if (keys.length > 0) await phone.inTurn(() => takeKeys(phone, keys));
  const arrivals = [...came.arrivals, ...touchedByKeys(phone, came)];
  for (let from = 0; from < arrivals.length; from += pairsAtOnce) {
    const isLast = from + pairsAtOnce >= arrivals.length;
    const some = arrivals.slice(from, from + pairsAtOnce);
    await phone.inTurn(() => (isLast ? finish(phone, some, last) : mergeSome(phone, some, {})));
  }
  if (arrivals.length === 0) await phone.inTurn(() => finish(phone, [], last));
};

const finish = async (phone: OpenPhone, arrivals: readonly Arrival[], { change, remember }: Last): Promise<void> => {
  await mergeSome(phone, arrivals, change());
  remember();
};

type Key = { readonly personId: string; readonly key: Uint8Array };

const takeKeys = async (phone: OpenPhone, keys: readonly Key[]): Promise<void> => {
  const known = await phone.personKeys();
  const fresh = keys.filter(({ personId }) => !known.has(personId));
  await phone.store.commit({ keys: fresh });
  for (const { personId, key } of fresh) known.set(personId, key);
};

/** A key may come after the events that need it: their words open now. */
const touchedByKeys = (phone: OpenPhone, { arrivals, keys }: Parameters<typeof mergeArrivals>[1]): Arrival[] => {
  const here = new Set(arrivals.map(({ pairId }) => pairId));
  const others = keys.flatMap(({ personId }) => phone.caseload.pairOf(personId) ?? []);
  return [...new Set(others)]
    .filter((pairId) => !here.has(pairId) && phone.caseload.holds(pairId))
    .map((pairId) => ({ pairId, items: [] }));
};

const mergeSome = async (phone: OpenPhone, arrivals: readonly Arrival[], extra: StoreChange): Promise<void> => {
  const keys = await phone.personKeys();
  const append: { stream: string; events: EventItem[] }[] = [];
  const rows: { pairId: string; row: CaseRow }[] = [];
  for (const { pairId, items } of arrivals) {
    const here = itemsFrom(await phone.store.readStream(pairId));
    const known = new Set(here.map(({ event }) => event.id));
    const fresh = onceEach(items).filter(({ event }) => !known.has(event.id));
    if (fresh.length > 0) append.push({ stream: pairId, events: fresh });
    const row = await rowOf(pairId, [...here, ...fresh], { ...phone, keys });
    if (row) rows.push({ pairId, row });
  }
  await phone.store.commit({
    ...extra,
    append,
    rows: [...(extra.rows ?? []), ...rows.map(({ pairId, row }) => ({ stream: pairId, row: rowToStore(row) }))],
  });
  for (const { pairId, row } of rows) phone.caseload.put(pairId, row);
  for (const { stream } of append) phone.caseload.nowHolds(stream);
  phone.changed();
};

const onceEach = (items: readonly EventItem[]): EventItem[] => [
  ...new Map(items.map((item) => [item.event.id, item])).values(),
];
