import type { RecordedApproval } from '@thari/contract/office/protocol';
import type { SealedDraft } from '@thari/event-log/append';
import type { InTransaction } from '@thari/event-store-postgres/database';
import type { Approval } from '@thari/protocol/approval-of';
import { ProtocolApprovalWithdrawn } from '@thari/sites/events/protocol-approval-withdrawn';
import { ProtocolApproved } from '@thari/sites/events/protocol-approved';
import { newPersonKey, openPrivate, sealPrivate } from '@thari/vault/person-key';
import { wrapKey } from '@thari/vault/wrapped-key';
import { sql } from 'kysely';
import { unwrapKeys } from '../ingest/keys.ts';
import type { KeyRing } from '../keys/country-keys.ts';
import { type Recording, recordOnServer } from './record-on-server.ts';

/** The approvals in force in a country: what its plans may rest on. */
export const approvalsInForce = async (trx: InTransaction, country: string): Promise<readonly Approval[]> => {
  const { rows } = await sql<Approval>`
    select pack, fingerprint, verified, approved_on::text as on from protocol_approval
    where country = ${country} and withdrawn_on is null order by approved_on, id`.execute(trx);
  return rows;
};

type Signature = { readonly name: string; readonly registration: string };
type NewApproval = ProtocolApproved['data'] & Signature;

/** Her name and registration go into the sealed private part, under a key of her own. */
export const recordApproval = async (
  trx: InTransaction,
  keys: KeyRing,
  { name, registration, ...data }: NewApproval,
  by: Required<Recording> & { readonly eventId: string },
): Promise<void> => {
  const { approvalId, country } = data;
  const personKey = newPersonKey();
  const sealed = await sealPrivate({ personKey, personId: approvalId, eventId: by.eventId }, { name, registration });
  const wrapped = await wrapKey((await keys.keysOf(country)).wrapping, personKey, approvalId);
  await sql`
    insert into protocol_approval (id, country, event_id, pack, fingerprint, verified, approved_on, profession, sealed, wrapped_key, recorded_by)
    values (${approvalId}, ${country}, ${by.eventId}, ${data.pack}, ${data.fingerprint}, ${data.verified}::text[], ${data.approvedOn},
      ${data.profession}, ${sealed}, ${Buffer.from(wrapped)}, ${by.author})`.execute(trx);
  const draft: SealedDraft = {
    ...ofStream(approvalId),
    id: by.eventId,
    type: ProtocolApproved.type,
    version: ProtocolApproved.version,
    occurredOn: data.approvedOn,
    data,
    privateOf: approvalId,
    sealed,
  };
  await recordOnServer(trx, [draft], by);
};

/** Answers false where there is no such approval in force. */
export const withdrawApproval = async (
  trx: InTransaction,
  data: ProtocolApprovalWithdrawn['data'],
  by: Required<Recording> & { readonly eventId: string },
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update protocol_approval set withdrawn_on = ${data.withdrawnOn}
    where id = ${data.approvalId} and country = ${by.country} and withdrawn_on is null`.execute(trx);
  if (!numAffectedRows) return false;
  const draft: SealedDraft = {
    ...ofStream(data.approvalId),
    id: by.eventId,
    type: ProtocolApprovalWithdrawn.type,
    version: ProtocolApprovalWithdrawn.version,
    occurredOn: data.withdrawnOn,
    data,
  };
  await recordOnServer(trx, [draft], by);
  return true;
};

const ofStream = (stream: string) => ({ streamKind: 'protocol', stream }) as const;

type Row = Omit<RecordedApproval, 'name' | 'registration'> & {
  eventId: string;
  sealed: string | null;
  wrapped: Uint8Array | null;
};

/** Every approval ever recorded in a country, the newest first, with its name opened. */
export const recordedApprovals = async (
  trx: InTransaction,
  keys: KeyRing,
  country: string,
): Promise<RecordedApproval[]> => {
  const { rows } = await sql<Row>`
    select id as "approvalId", event_id as "eventId", pack, fingerprint, verified, approved_on::text as "approvedOn", profession,
      withdrawn_on::text as "withdrawnOn", sealed, wrapped_key as wrapped
    from protocol_approval where country = ${country} order by approved_on desc, id`.execute(trx);
  const wrapped = rows.flatMap(({ approvalId, wrapped: key }) =>
    key ? [{ person_id: approvalId, wrapped: key }] : [],
  );
  const opened = await unwrapKeys(await keys.keysOf(country), wrapped);
  return Promise.all(
    rows.map(async ({ eventId, sealed, wrapped: _, ...approval }) => ({
      ...approval,
      ...(await signatureOf({ personId: approval.approvalId, eventId, sealed }, opened)),
    })),
  );
};

const signatureOf = async (
  { personId, eventId, sealed }: { personId: string; eventId: string; sealed: string | null },
  keys: ReadonlyMap<string, Uint8Array>,
): Promise<Signature> => {
  const personKey = keys.get(personId);
  if (!personKey || !sealed) return { name: '', registration: '' };
  const { name = '', registration = '' } = await openPrivate({ personKey, personId, eventId }, sealed);
  return { name, registration };
};
