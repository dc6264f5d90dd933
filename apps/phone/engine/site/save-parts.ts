import type { EventItem } from '@thari/event-log/event';
import type { StoreChange } from '@thari/event-store-indexeddb/store-change';
import { StorageFull } from '@thari/event-store-indexeddb/store-faults';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { type CaseRow, rowToStore } from '../caseload/stored-row.ts';
import type { Saved } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';
import type { Decided } from '../record/decide-all.ts';
import { boxesFor } from '../record/record-commands.ts';
import { workAfter } from '../record/work-log.ts';
import { foldSite } from './site-month.ts';

/** What one stream gets in a save: the site's month first, then the stories of women, each after the one before in the writer's chain. */
export type Part = {
  readonly stream: string;
  readonly decided: Decided;
  /** Of a woman; undefined for the site's month. */
  readonly row: CaseRow | undefined;
};
type Parts = { readonly siteBefore: readonly EventItem[]; readonly parts: readonly [Part, ...Part[]] };

/** One write for all of it; only after the disk has it does memory say the same. */
export const saveParts = async (
  phone: OpenPhone,
  { siteBefore, parts }: Parts,
): Promise<Result<readonly Saved[], 'storage-full'>> => {
  const head = parts[parts.length - 1]?.decided.head;
  const [ofSite] = parts;
  const siteWork = foldSite([...siteBefore, ...ofSite.decided.added]);
  const work = parts.reduce((log, part) => workAfter(log, workOf(phone, part)), phone.work);
  const newKeys = new Map(parts.flatMap(({ decided }) => [...decided.newKeys]));
  const outbox = await Promise.all(parts.map(({ stream, decided }) => boxesFor(phone, stream, decided)));
  const change: StoreChange = {
    append: parts.map(({ stream, decided }) => ({ stream, events: decided.added })),
    rows: parts.flatMap(({ stream, row }) => (row ? [{ stream, row: rowToStore(row) }] : [])),
    outbox: outbox.flat(),
    keys: [...newKeys].map(([personId, key]) => ({ personId, key })),
    meta: { ...(head && { writer: head }), work, 'site-work': siteWork },
  };
  try {
    await phone.store.commit(change);
  } catch (fault) {
    if (fault instanceof StorageFull) return refuse('storage-full');
    throw fault;
  }
  const keys = await phone.personKeys();
  for (const [personId, key] of newKeys) keys.set(personId, key);
  for (const part of parts) remember(phone, part);
  phone.head = head;
  phone.work = work;
  phone.siteWork = siteWork;
  phone.caseload.touch();
  phone.changed();
  return ok(parts.map(savedFrom));
};

const factsOf = ({ decided }: Part) => decided.added.map(({ event }) => event);

const workOf = ({ clock }: OpenPhone, part: Part) => {
  const facts = factsOf(part);
  const undone = facts.every(({ type }) => type === 'EntryWithdrawn');
  return { day: clock.today(), pairId: part.stream, facts, undone };
};

const remember = ({ outbox, caseload }: OpenPhone, part: Part): void => {
  for (const { id } of factsOf(part)) outbox.unsent.add(id);
  if (part.row) caseload.put(part.stream, part.row);
  caseload.nowHolds(part.stream);
};

const savedFrom = (part: Part): Saved => ({
  pairId: part.stream,
  eventIds: factsOf(part).map(({ id }) => id),
  ...(!part.row && { ofSite: true }),
});
