import type { CareRefusal } from '@thari/care/decisions/care-refusals';
import type { CareCommand } from '@thari/care/decisions/commands';
import { sessionStage } from '@thari/care/projections/session-stage';
import type { EventItem } from '@thari/event-log/event';
import type { StoreChange } from '@thari/event-store-indexeddb/store-change';
import { StorageFull } from '@thari/event-store-indexeddb/store-faults';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { decideAtSite, type SiteRefusal } from '@thari/sites/decisions/site-commands';
import { siteStateFrom } from '@thari/sites/decisions/site-state';
import { siteMonthStream } from '@thari/sites/site-month';
import { itemsFrom } from '../caseload/items.ts';
import { loadStory } from '../caseload/load-story.ts';
import { rowOf } from '../caseload/row-of.ts';
import { type CaseRow, rowToStore } from '../caseload/stored-row.ts';
import type { GroupToRecord, Saved, SaveRefusal } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';
import { type Decided, decideAll } from '../record/decide-all.ts';
import { boxesFor } from '../record/record-commands.ts';
import { workAfter } from '../record/work-log.ts';
import { writtenAtSite } from './record-at-site.ts';
import { foldSite, itemsOfSite, readSite } from './site-month.ts';

type Refusal = CareRefusal | SiteRefusal | SaveRefusal;
type Answer = Result<readonly Saved[], Refusal>;
/** What one stream gets: the site's month, or one woman's story. */
type Part = {
  readonly stream: string;
  readonly before: readonly EventItem[];
  readonly decided: Decided;
  readonly row: CaseRow | undefined;
};

/** A group and the session of every woman who came, in one write: twenty stories and the site's month, or none of them. */
export const recordGroup = (phone: OpenPhone, { women, ...group }: GroupToRecord): Promise<Answer> =>
  phone.inTurn(async () => {
    const before = await itemsOfSite(phone);
    const data = { ...group, named: women.length };
    const decided = decideAtSite(siteStateFrom(readSite(before)), { name: 'holdGroup', data }, phone.clock.today());
    if (!decided.ok) return decided;
    const stream = siteMonthStream(phone.owner.site.id, group.heldOn);
    const ofSite = await writtenAtSite(phone, stream, before, decided.value);
    const parts: Part[] = [{ stream, before, decided: ofSite, row: undefined }];
    for (const woman of women) {
      const part = await sessionOf(phone, woman, group, parts.at(-1)?.decided.head);
      if (!part.ok) return part;
      parts.push(part.value);
    }
    return save(phone, parts);
  });

const sessionOf = async (
  phone: OpenPhone,
  { pairId, sessionId }: GroupToRecord['women'][number],
  { heldOn, topics, minutes }: Omit<GroupToRecord, 'women'>,
  head: Decided['head'],
): Promise<Result<Part, Refusal>> => {
  const before = itemsFrom(await phone.store.readStream(pairId));
  const { foldPair, packsOn } = await loadStory();
  const folded = foldPair(pairId, before, packsOn(phone));
  if (!folded) return refuse('not-on-this-phone');
  const stage = sessionStage(folded.record, heldOn);
  const session: CareCommand = {
    name: 'holdSession',
    data: { sessionId, heldOn, kind: 'group', stage, topics: [...topics], ...(minutes !== undefined && { minutes }) },
  };
  const decided = await decideAll(phone, pairId, before, [session], head);
  if (!decided.ok) return decided;
  const keys = await phone.personKeys();
  const row = await rowOf(pairId, [...before, ...decided.value.added], { ...phone, keys });
  return ok({ stream: pairId, before, decided: decided.value, row });
};

const save = async (phone: OpenPhone, parts: readonly Part[]): Promise<Answer> => {
  const [ofSite] = parts;
  const head = parts.at(-1)?.decided.head;
  if (!ofSite || !head) return refuse('nothing-changed');
  const siteWork = foldSite([...ofSite.before, ...ofSite.decided.added]);
  const work = parts.reduce(
    (log, { stream, decided }) =>
      workAfter(log, { day: phone.clock.today(), pairId: stream, facts: factsOf(decided), undone: false }),
    phone.work,
  );
  const outbox = await Promise.all(parts.map(({ stream, decided }) => boxesFor(phone, stream, decided)));
  const change: StoreChange = {
    append: parts.map(({ stream, decided }) => ({ stream, events: decided.added })),
    rows: parts.flatMap(({ stream, row }) => (row ? [{ stream, row: rowToStore(row) }] : [])),
    outbox: outbox.flat(),
    meta: { writer: head, work, 'site-work': siteWork },
  };
  try {
    await phone.store.commit(change);
  } catch (fault) {
    if (fault instanceof StorageFull) return refuse('storage-full');
    throw fault;
  }
  for (const { stream, decided, row } of parts) {
    for (const { id } of factsOf(decided)) phone.outbox.unsent.add(id);
    if (row) phone.caseload.put(stream, row);
    phone.caseload.nowHolds(stream);
  }
  phone.head = head;
  phone.work = work;
  phone.siteWork = siteWork;
  phone.caseload.touch();
  phone.changed();
  return ok(parts.map(savedFrom));
};

const factsOf = ({ added }: Decided) => added.map(({ event }) => event);

const savedFrom = ({ stream, decided, row }: Part): Saved => ({
  pairId: stream,
  eventIds: factsOf(decided).map(({ id }) => id),
  ...(!row && { ofSite: true }),
});
