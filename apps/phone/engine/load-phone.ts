import type { WriterHead } from '@thari/event-log/chain';
import type { PhoneStore } from '@thari/event-store-indexeddb/phone-store';
import type { JsonObject } from '@thari/event-store-indexeddb/store-change';
import type { Approval } from '@thari/protocol/approval-of';
import type { SaidBySite } from '@thari/protocol/trips/trips-of-pair';
import { noSiteWork } from '@thari/sites/projections/no-site-work';
import type { SiteWork } from '@thari/sites/projections/site-work';
import { fromBase64 } from '@thari/vault/base64';
import { sealSession } from '@thari/vault/sealed-box';
import { caseloadOf } from './caseload/caseload.ts';
import { rowFromStore } from './caseload/stored-row.ts';
import { inTurn } from './in-turn.ts';
import type { Directory, OpenPhone, Outbox, Owner } from './open-phone.ts';
import { isKeyBox } from './record/key-box.ts';
import type { WorkLog } from './record/work-log.ts';
import { allOfIt } from './sync/outbox-limit.ts';
import { memoryFromStore, memoryToStore, nothingHeard } from './sync/sync-memory.ts';

type Parts = Pick<OpenPhone, 'boxes' | 'clock' | 'randomBytes' | 'changed'>;

/** A new owner moves in: from here on the store says whose it is. */
export const foundPhone = (store: PhoneStore, owner: Owner, epoch: string): Promise<void> => {
  const { worker, site } = owner;
  const directory: Directory = { workers: [worker], sites: [site] };
  return store.commit({ meta: { owner: { ...owner }, sync: memoryToStore(nothingHeard(epoch)), directory } });
};

/** Reads into memory what the screens need at once. Undefined where the store is empty: the browser threw it away. */
export const loadPhone = async (store: PhoneStore, parts: Parts): Promise<OpenPhone | undefined> => {
  const owner = (await store.readMeta('owner')) as Owner | undefined;
  if (!owner) return undefined;
  const [rows, held, sync, head, work, directory, approvals, clinicCalendar, siteWork, outbox, seal] =
    await Promise.all([
      store.readRows(),
      store.streamIds(),
      store.readMeta('sync'),
      store.readMeta('writer'),
      store.readMeta('work'),
      store.readMeta('directory'),
      store.readMeta('approvals'),
      store.readMeta('clinic-calendar'),
      store.readMeta('site-work'),
      readOutbox(store),
      sealSession(fromBase64(owner.serverKey)),
    ]);
  let personKeys: Promise<Map<string, Uint8Array>> | undefined;
  return {
    ...parts,
    store,
    owner,
    outbox,
    seal,
    caseload: caseloadOf(
      rows.map(({ stream, row }) => [stream, rowFromStore(row)]),
      held,
    ),
    // Read when one is first asked for: the diary needs none.
    personKeys: () => (personKeys ??= store.readKeys()),
    inTurn: inTurn(),
    oneAsk: inTurn(),
    directory: orNothing<Directory>(directory) ?? { workers: [owner.worker], sites: [owner.site] },
    approvals: orNothing<{ signed: readonly Approval[] }>(approvals)?.signed ?? [],
    clinicCalendar: orNothing<NonNullable<SaidBySite>>(clinicCalendar),
    siteWork: orNothing<SiteWork>(siteWork) ?? noSiteWork,
    head: orNothing<WriterHead>(head),
    work: orNothing<WorkLog>(work) ?? {},
    sync: sync ? memoryFromStore(sync) : nothingHeard(''),
  };
};

/** What this phone sealed itself is trusted when it opens. */
const orNothing = <T>(content: JsonObject | undefined): T | undefined => content as T | undefined;

const readOutbox = async (store: PhoneStore): Promise<Outbox> => {
  const [waiting, { refused }] = await Promise.all([store.readOutbox(allOfIt), store.outboxState()]);
  return {
    unsent: new Set(waiting.map(({ eventId }) => eventId).filter((id) => !isKeyBox(id))),
    refused: new Map(refused.map(({ eventId, stream, reason }) => [eventId, { pairId: stream, reason }])),
  };
};
