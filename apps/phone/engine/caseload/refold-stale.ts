import type { OpenPhone } from '../open-phone.ts';
import { itemsFrom } from './items.ts';
import { loadStory } from './load-story.ts';
import { rowOf } from './row-of.ts';
import { rowToStore } from './stored-row.ts';

const pairsAtOnce = 16;

/**
 * Folds anew what an older build folded, what was folded under another pack, and what has a story but no row. In the background, a
 * few at a time; the old row serves meanwhile.
 */
export const refoldStale = async (phone: OpenPhone, isStopped: () => boolean): Promise<void> => {
  const { foldedBy, packsOn } = await loadStory();
  const wanted = foldedBy(packsOn(phone));
  const rowless = (await phone.store.streamIds()).filter((pairId) => !phone.caseload.get(pairId));
  const stale = [...phone.caseload.rows()].flatMap(([pairId, row]) =>
    row.foldedBy !== wanted && phone.caseload.holds(pairId) ? [pairId] : [],
  );
  const pairs = [...rowless, ...stale];
  for (let from = 0; from < pairs.length && !isStopped(); from += pairsAtOnce)
    await phone.inTurn(() => refold(phone, pairs.slice(from, from + pairsAtOnce)));
};

const refold = async (phone: OpenPhone, pairs: readonly string[]): Promise<void> => {
  const keys = await phone.personKeys();
  const rows = [];
  for (const pairId of pairs) {
    const row = await rowOf(pairId, itemsFrom(await phone.store.readStream(pairId)), { ...phone, keys });
    if (row) rows.push({ pairId, row });
  }
  if (rows.length === 0) return;
  await phone.store.commit({ rows: rows.map(({ pairId, row }) => ({ stream: pairId, row: rowToStore(row) })) });
  for (const { pairId, row } of rows) phone.caseload.put(pairId, row);
  phone.changed();
};
