import type { EventItem } from '@thari/event-log/event';
import { itemsFrom } from '../caseload/items.ts';
import { personsOf } from '../caseload/persons.ts';
import { rowOf } from '../caseload/row-of.ts';
import { rowToStore } from '../caseload/stored-row.ts';
import type { OpenPhone } from '../open-phone.ts';

/** Somebody's words are to be gone: her key, the names in memory and on the disk, and the sealed copies. The facts stay. */
export const erasePersons = async (phone: OpenPhone, persons: readonly string[]): Promise<void> => {
  for (const personId of persons) await phone.inTurn(() => erase(phone, personId));
};

const erase = async (phone: OpenPhone, personId: string): Promise<void> => {
  const keys = await phone.personKeys();
  const pairId = phone.caseload.pairOf(personId);
  const row = pairId === undefined ? undefined : phone.caseload.get(pairId);
  if (!keys.has(personId) && !(row && personId in row.people)) return;
  const items = pairId === undefined ? [] : itemsFrom(await phone.store.readStream(pairId));
  const keysLeft = new Map([...keys].filter(([other]) => other !== personId));
  const rewritten = items.map((item) => withoutWordsOf(personId, item));
  // A row that is replaced lies on until idle; one that is removed is gone at once. A kill in between leaves a story without a row,
  // which the next unlock folds again.
  await phone.store.commit({
    keys: [{ personId, key: undefined }],
    ...(pairId !== undefined && {
      forget: [pairId],
      append: rewritten.length > 0 ? [{ stream: pairId, events: rewritten }] : [],
    }),
  });
  keys.delete(personId);
  if (pairId === undefined || !row) return;
  const { [personId]: _, ...people } = row.people;
  const folded = await rowOf(pairId, rewritten, { ...phone, keys: keysLeft });
  const next = folded ?? { ...row, people };
  await phone.store.commit({ rows: [{ stream: pairId, row: rowToStore(next) }] });
  phone.caseload.put(pairId, next);
  phone.changed();
};

const withoutWordsOf = (personId: string, item: EventItem): EventItem =>
  item.event.privateOf === personId ? { event: item.event } : item;

/** Everybody whose words stand in these entries, or in the row made of them. */
export const personsIn = (phone: OpenPhone, pairId: string, items: readonly EventItem[]): string[] => [
  ...new Set([...personsOf(phone.caseload.get(pairId)), ...items.flatMap(({ event }) => event.privateOf ?? [])]),
];
