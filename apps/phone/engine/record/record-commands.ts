import type { CareRefusal } from '@thari/care/decisions/care-refusals';
import type { CareCommand } from '@thari/care/decisions/commands';
import type { EventItem } from '@thari/event-log/event';
import type { OutboxItem } from '@thari/event-store-indexeddb/store-change';
import { StorageFull } from '@thari/event-store-indexeddb/store-faults';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { utf8 } from '@thari/vault/bytes';
import { itemsFrom } from '../caseload/items.ts';
import { rowOf } from '../caseload/row-of.ts';
import { type CaseRow, rowToStore } from '../caseload/stored-row.ts';
import type { Saved, SaveRefusal } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';
import { type Decided, decideAll } from './decide-all.ts';
import { keyBox } from './key-box.ts';
import { type WorkLog, workAfter } from './work-log.ts';

type Answer = Result<Saved, CareRefusal | SaveRefusal>;

/** Decides, seals and saves durably in one step. When it answers ok the entry survives anything that may happen to the phone. */
export const recordCommand = (phone: OpenPhone, pairId: string, command: CareCommand): Promise<Answer> =>
  recordCommands(phone, pairId, [command]);

/** Everything of one visit in one write: a phone that dies in the middle has saved all of it, or nothing. */
export const recordCommands = (phone: OpenPhone, pairId: string, commands: readonly CareCommand[]): Promise<Answer> =>
  phone.inTurn(async () => {
    const [first] = commands;
    if (!first) return refuse('nothing-changed');
    const before = itemsFrom(await phone.store.readStream(pairId));
    if (!mayWriteHere(phone, pairId, before, first)) return refuse('not-on-this-phone');
    const decided = await decideAll(phone, pairId, before, commands);
    if (!decided.ok) return decided;
    const { added } = decided.value;
    const facts = added.map(({ event }) => event);
    const work = workAfter(phone.work, { day: phone.clock.today(), pairId, facts, undone: false });
    return save(phone, { pairId, before, decided: decided.value, work });
  });

/** Takes a save back, last entry first, as new facts; nothing is deleted. */
export const undoSaved = (phone: OpenPhone, { pairId, eventIds }: Saved): Promise<Answer> =>
  phone.inTurn(async () => {
    const before = itemsFrom(await phone.store.readStream(pairId));
    if (before.length === 0) return refuse('not-on-this-phone');
    const commands = [...eventIds].reverse().map(withdrawal);
    if (commands.length === 0) return refuse('entry-unknown');
    const decided = await decideAll(phone, pairId, before, commands);
    if (!decided.ok) return decided;
    const facts = before.map(({ event }) => event).filter(({ id }) => eventIds.includes(id));
    const work = workAfter(phone.work, { day: phone.clock.today(), pairId, facts, undone: true });
    return save(phone, { pairId, before, decided: decided.value, work });
  });

const withdrawal = (withdraws: string): CareCommand => ({
  name: 'withdrawEntry',
  data: { withdraws, reason: 'undone' },
});

/** Nobody decides about a woman of whom only the summary is here; and nobody enrols a woman twice. */
const mayWriteHere = (
  { caseload, sync }: OpenPhone,
  pairId: string,
  before: readonly EventItem[],
  { name }: CareCommand,
): boolean => {
  if (before.length > 0) return true;
  return name === 'enrolWoman' && caseload.get(pairId) === undefined && !sync.backfill.includes(pairId);
};

type Plan = {
  readonly pairId: string;
  readonly before: readonly EventItem[];
  readonly decided: Decided;
  readonly work: WorkLog;
};

const save = async (phone: OpenPhone, { pairId, before, decided, work }: Plan): Promise<Answer> => {
  const { added, head, newKeys } = decided;
  const keys = new Map([...(await phone.personKeys()), ...newKeys]);
  const row = await rowOf(pairId, [...before, ...added], { ...phone, keys });
  const outbox = await boxesFor(phone, pairId, decided);
  try {
    await phone.store.commit({
      append: [{ stream: pairId, events: added }],
      rows: row ? [{ stream: pairId, row: rowToStore(row) }] : [],
      outbox,
      keys: [...newKeys].map(([personId, key]) => ({ personId, key })),
      meta: { ...(head && { writer: head }), work },
    });
  } catch (fault) {
    if (fault instanceof StorageFull) return refuse('storage-full');
    throw fault;
  }
  await remember(phone, { pairId, row, decided, work });
  return ok({ pairId, eventIds: added.map(({ event }) => event.id) });
};

export const boxesFor = async (
  phone: OpenPhone,
  pairId: string,
  { added, newKeys }: Decided,
): Promise<OutboxItem[]> => {
  const writerSeq = added[0]?.event.writerSeq ?? 0;
  const ofKeys = [...newKeys].map(([personId, key]) => keyBox(phone.seal, { personId, pairId, writerSeq }, key));
  const ofEvents = added.map(async (item): Promise<OutboxItem> => {
    const box = await phone.seal.seal(utf8(JSON.stringify(item)), item.event.id);
    return { eventId: item.event.id, stream: pairId, writerSeq: item.event.writerSeq, box };
  });
  return Promise.all([...ofKeys, ...ofEvents]);
};

/** Only now, after the disk has it, does memory say the same. */
const remember = async (
  phone: OpenPhone,
  { pairId, row, decided, work }: Omit<Plan, 'before'> & { readonly row: CaseRow | undefined },
): Promise<void> => {
  const keys = await phone.personKeys();
  for (const [personId, key] of decided.newKeys) keys.set(personId, key);
  for (const { event } of decided.added) phone.outbox.unsent.add(event.id);
  phone.head = decided.head;
  phone.work = work;
  if (row) phone.caseload.put(pairId, row);
  phone.caseload.nowHolds(pairId);
  phone.changed();
};
