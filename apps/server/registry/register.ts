import type { SealedDraft } from '@thari/event-log/append';
import type { InTransaction } from '@thari/event-store-postgres/database';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { SiteOpened } from '@thari/sites/events/site-opened';
import { newPersonKey, sealPrivate } from '@thari/vault/person-key';
import { wrapKey } from '@thari/vault/wrapped-key';
import { WorkerAssigned, type WorkerRole } from '@thari/workforce/events/worker-assigned';
import { WorkerRegistered } from '@thari/workforce/events/worker-registered';
import { sql } from 'kysely';
import type { KeyRing } from '../keys/country-keys.ts';
import { recordOnServer } from './record-on-server.ts';

export type NewSite = {
  readonly siteId: string;
  readonly country: string;
  readonly name: string;
  readonly openedOn: CalendarDate;
};
export type NewWorker = {
  readonly workerId: string;
  readonly country: string;
  readonly site: string;
  readonly role: WorkerRole;
  readonly fromOn: CalendarDate;
  readonly givenName: string;
  readonly familyName: string;
};
type At = { readonly newId: () => string; readonly recordedAt: string };

export const registerSite = async (trx: InTransaction, site: NewSite, at: At): Promise<void> => {
  const draft = {
    id: at.newId(),
    type: SiteOpened.type,
    version: SiteOpened.version,
    streamKind: 'site',
    stream: site.siteId,
    occurredOn: site.openedOn,
    data: site,
  } as const;
  await sql`insert into server_writer (country) values (${site.country}) on conflict do nothing`.execute(trx);
  await sql`insert into site (id, country, name, opened_on) values (${site.siteId}, ${site.country}, ${site.name}, ${site.openedOn})`.execute(
    trx,
  );
  await recordOnServer(trx, [draft], { country: site.country, site: site.siteId, recordedAt: at.recordedAt });
};

/** A worker and her first post. Her name goes into the sealed private part; the key of it is wrapped under the country key. */
export const registerWorker = async (trx: InTransaction, keys: KeyRing, worker: NewWorker, at: At): Promise<void> => {
  const { workerId, country, site, role, fromOn, givenName, familyName } = worker;
  const personKey = newPersonKey();
  const registered = at.newId();
  const sealed = await sealPrivate({ personKey, personId: workerId, eventId: registered }, { givenName, familyName });
  const wrapped = await wrapKey((await keys.keysOf(country)).wrapping, personKey, workerId);
  const base = { streamKind: 'worker', stream: workerId, occurredOn: fromOn } as const;
  await sql`insert into worker (id, country, event_id, sealed, wrapped_key) values (${workerId}, ${country}, ${registered}, ${sealed}, ${Buffer.from(wrapped)})`.execute(
    trx,
  );
  await sql`insert into worker_assignment (worker_id, country, site, role, from_on) values (${workerId}, ${country}, ${site}, ${role}, ${fromOn})`.execute(
    trx,
  );
  const drafts: SealedDraft[] = [
    {
      ...base,
      id: registered,
      type: WorkerRegistered.type,
      version: WorkerRegistered.version,
      data: { workerId },
      privateOf: workerId,
      sealed,
    },
    {
      ...base,
      id: at.newId(),
      type: WorkerAssigned.type,
      version: WorkerAssigned.version,
      data: { workerId, siteId: site, role, fromOn },
    },
  ];
  await recordOnServer(trx, drafts, { country, site, recordedAt: at.recordedAt });
};
