import { append, type SealedDraft } from '@thari/event-log/append';
import { canonicalText, hashEvent } from '@thari/event-log/chain';
import type { InTransaction } from '@thari/event-store-postgres/database';
import { insertEvents } from '@thari/event-store-postgres/event-rows';
import { sql } from 'kysely';

/** The author of what is recorded on the command line: the installation itself. */
export const installationAuthor = '00000000-0000-7000-8000-000000000000';

export type Recording = {
  readonly country: string;
  readonly site: string;
  /** Who recorded it; nobody in particular on the command line. */
  readonly author?: string;
  readonly recordedAt: string;
};

/** Appends to the chain of the server's own writer in that country. */
export const recordOnServer = async (
  trx: InTransaction,
  drafts: readonly SealedDraft[],
  { country, site, author = installationAuthor, recordedAt }: Recording,
): Promise<void> => {
  const { rows } = await sql<{ writer: string; seq: number | null; hash: string | null }>`
    select writer, head_seq as seq, encode(head_hash, 'hex') as hash from server_writer where country = ${country} for update`.execute(
    trx,
  );
  const [own] = rows;
  if (!own) throw new Error(`no site was registered in ${country} yet`);
  const head = own.seq !== null && own.hash !== null ? { seq: own.seq, hash: own.hash } : undefined;
  const by = { writer: own.writer, author, site, protocolVersion: 'none/0' };
  const appended = append(drafts, by, { head, streamHeads: [], recordedAt });
  await insertEvents(
    trx,
    country,
    appended.items.map((item) => ({ item, text: canonicalText(item.event), hash: hashEvent(item.event) })),
  );
  await sql`update server_writer set head_seq = ${appended.head.seq}, head_hash = ${Buffer.from(appended.head.hash, 'hex')} where country = ${country}`.execute(
    trx,
  );
};
