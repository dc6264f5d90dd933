import type { Receipt, RefusalReason, SealedKey } from '@thari/contract/phone/push';
import { linkFault, type WriterHead } from '@thari/event-log/chain';
import type { EventEnvelope } from '@thari/event-log/event';
import { type Database, type InTransaction, inScope } from '@thari/event-store-postgres/database';
import { type EventRow, insertEvents, knownHashes } from '@thari/event-store-postgres/event-rows';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { siteMonthStreams } from '@thari/sites/site-month';
import { fromBase64 } from '@thari/vault/base64';
import { openBox } from '@thari/vault/sealed-box';
import { sql } from 'kysely';
import type { CountryKeys } from '../keys/country-keys.ts';
import { lockPairs, savePairs } from '../projectors/pair-rows.ts';
import { type Addition, projectPairs } from '../projectors/project-pairs.ts';
import { packsOfServer } from '../registry/packs-of-server.ts';
import { type CheckedItem, checkItem, type Sender } from './check-item.ts';
import { type Device, lockHead, moveHead, siteHistory } from './device.ts';
import { type OpenedKey, rewrapKeys, storeKeys } from './keys.ts';
import { quarantine, type RefusedItem } from './quarantine.ts';

export type Delivery = { readonly items: readonly unknown[]; readonly keys: readonly SealedKey[] };
export type Received = { readonly receipts: readonly Receipt[]; readonly keysStored: readonly string[] };
type Now = { readonly today: CalendarDate; readonly at: Date; readonly training: boolean };

/**
 * Takes in what a phone pushes, in one short transaction: append, fold the touched pairs, update their contributions.
 * The receipts name what is durable once this resolves; everything refused is durable too, in quarantine.
 */
export const receive = async (
  db: Database,
  keys: CountryKeys,
  device: Device,
  delivery: Delivery,
  now: Now,
): Promise<Received> => {
  const sender: Sender = { writer: device.writer, worker: device.workerId, sites: [device.site] };
  const opened = await Promise.all(delivery.items.map((item) => openSealed(keys, item)));
  const checked = opened.map((item) => checkItem(item, sender, now.today));
  const personKeys = await rewrapKeys(keys, delivery.keys);
  // Folding a pair reads what other sites recorded of it, so this transaction reaches over the country; the checks are above and below.
  return inScope(db, { reach: 'country', country: device.country }, async (trx) => {
    const head = await lockHead(trx, device.id);
    const fine = checked.filter((item) => item.fine);
    await lockPairs(trx, [...fine.map(({ item }) => item.event.stream), ...personKeys.map(({ pairId }) => pairId)]);
    const known = await knownHashes(
      trx,
      device.country,
      fine.map(({ item }) => item.event.id),
    );
    const verdicts = await judge(trx, device, checked, known);
    const { receipts, refused } = await store(trx, device, verdicts, now);
    await quarantine(trx, device, refused);
    await moveHead(trx, device.id, await followChain(trx, device, verdicts, head), now.at);
    const allowed = await keysOfOwnPairs(trx, device, personKeys, now.today);
    return { receipts, keysStored: await storeKeys(trx, device.country, allowed) };
  });
};

/** An outbox item sent by a locked phone is opened first; anything else passes as it is. */
const openSealed = async (keys: CountryKeys, item: unknown): Promise<unknown> => {
  if (typeof item !== 'object' || item === null || !('box' in item) || !('id' in item)) return item;
  try {
    const bytes = await openBox(keys.box, fromBase64(String(item.box)), String(item.id));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { id: item.id, box: item.box }; // cannot be opened: kept whole in quarantine
  }
};

type Verdict =
  | { readonly is: 'new'; readonly row: EventRow }
  | { readonly is: 'known'; readonly row: EventRow }
  | {
      readonly is: 'refused';
      readonly id: string;
      readonly hash: string | null;
      readonly reason: RefusalReason;
      readonly raw: unknown;
    };

const judge = async (
  trx: InTransaction,
  device: Device,
  checked: readonly CheckedItem[],
  known: ReadonlyMap<string, string>,
): Promise<Verdict[]> => {
  const stays = await siteHistory(
    trx,
    device.country,
    checked.flatMap((item) => (item.fine ? item.item.event.stream : [])),
  );
  const seen = new Map(known);
  return checked.map((item): Verdict => {
    if (!item.fine) return { is: 'refused', id: item.id, hash: item.hash, reason: item.reason, raw: item.raw };
    const { id, stream } = item.item.event;
    const held = seen.get(id);
    if (held !== undefined) return held === item.hash ? { is: 'known', row: item } : refusedRow(item, 'id-taken');
    const sites = stays.get(stream);
    if (sites && !sites.includes(device.site)) return refusedRow(item, 'not-your-site');
    seen.set(id, item.hash);
    return { is: 'new', row: item };
  });
};

const refusedRow = (row: EventRow, reason: RefusalReason): Verdict => ({
  is: 'refused',
  id: row.item.event.id,
  hash: row.hash,
  reason,
  raw: row.item,
});

const store = async (trx: InTransaction, device: Device, verdicts: readonly Verdict[], now: Now) => {
  const fresh = verdicts.filter((verdict) => verdict.is === 'new');
  const projected = await projectPairs(
    trx,
    { country: device.country, today: now.today, packs: await packsOfServer(trx, device.country, now) },
    additionsOf(fresh.map(({ row }) => row).filter(({ item }) => item.event.streamKind === 'pair')),
  );
  const poisoned = new Set(projected.unreadable.map(({ pairId }) => pairId));
  const stored = fresh.map(({ row }) => row).filter(({ item }) => !poisoned.has(item.event.stream));
  await insertEvents(trx, device.country, stored);
  await savePairs(trx, device.country, projected.rows);
  const settled = verdicts.map((verdict) =>
    verdict.is === 'new' && poisoned.has(verdict.row.item.event.stream)
      ? refusedRow(verdict.row, 'cannot-be-read')
      : verdict,
  );
  return {
    receipts: settled.map(receiptOf),
    refused: settled.flatMap((verdict): RefusedItem[] => (verdict.is === 'refused' ? [verdict] : [])),
  };
};

const additionsOf = (rows: readonly EventRow[]): Addition[] => {
  const byPair = new Map<string, EventRow['item']['event'][]>();
  for (const { item } of rows) {
    const events = byPair.get(item.event.stream);
    if (events) events.push(item.event);
    else byPair.set(item.event.stream, [item.event]);
  }
  return [...byPair].map(([pairId, events]) => ({ pairId, events }));
};

const receiptOf = (verdict: Verdict): Receipt =>
  verdict.is === 'refused'
    ? { id: verdict.id, hash: verdict.hash, status: 'refused', reason: verdict.reason }
    : {
        id: verdict.row.item.event.id,
        hash: verdict.row.hash,
        status: verdict.is === 'new' ? 'stored' : 'already-stored',
      };

/** Walks the writer's chain over everything it sent, refused links too. A fault is written down as evidence; nothing is refused for it (ADR 0007). */
const followChain = async (
  trx: InTransaction,
  device: Device,
  verdicts: readonly Verdict[],
  start: WriterHead | undefined,
): Promise<WriterHead | undefined> => {
  let head = start;
  const faults: { event_id: string; fault: string }[] = [];
  for (const verdict of verdicts) {
    const link = verdict.is === 'known' ? undefined : linkIn(verdict, device.writer);
    if (!link) continue;
    const fault = linkFault(link.event, head);
    if (fault && verdict.is === 'new') faults.push({ event_id: link.event.id, fault });
    if (!head || link.event.writerSeq > head.seq) head = { seq: link.event.writerSeq, hash: link.hash };
  }
  if (faults.length > 0) {
    await sql`
      insert into chain_fault (country, site, writer, event_id, fault)
      select ${device.country}, ${device.site}, ${device.writer}, r.* from jsonb_to_recordset(${JSON.stringify(faults)}::jsonb) as r (event_id uuid, fault text)
      on conflict do nothing`.execute(trx);
  }
  return head;
};

// A phone that was in a drawer for two years still brings the words of its last groups.
const monthsTold = 24;

const linkIn = (
  verdict: Exclude<Verdict, { is: 'known' }>,
  writer: string,
): { event: EventEnvelope; hash: string } | undefined => {
  if (verdict.is === 'new') return { event: verdict.row.item.event, hash: verdict.row.hash };
  const event = typeof verdict.raw === 'object' && verdict.raw !== null ? Reflect.get(verdict.raw, 'event') : undefined;
  if (!event || event.writer !== writer || !Number.isSafeInteger(event.writerSeq) || verdict.hash === null)
    return undefined;
  return { event, hash: verdict.hash };
};

/** A phone brings keys only for pairs that its own site holds or held, and for words that it wrote into a month of its site. */
const keysOfOwnPairs = async (
  trx: InTransaction,
  device: Device,
  keys: readonly OpenedKey[],
  today: CalendarDate,
): Promise<OpenedKey[]> => {
  if (keys.length === 0) return [];
  const stays = await siteHistory(
    trx,
    device.country,
    keys.map(({ pairId }) => pairId),
  );
  const months = new Set(siteMonthStreams(device.site, today, monthsTold));
  return keys.filter(({ pairId }) => stays.get(pairId)?.includes(device.site) || months.has(pairId));
};
