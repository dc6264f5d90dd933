import type { EventEnvelope, EventItem } from '@thari/event-log/event';
import { sql } from 'kysely';
import type { InTransaction } from './database.ts';

/** An event on its way into the log: its own bytes and their hash beside what is needed to find it. */
export type EventRow = { readonly item: EventItem; readonly text: string; readonly hash: string };

/** Which of these ids the log of this country already holds, and under which hash (hex). */
export const knownHashes = async (
  trx: InTransaction,
  country: string,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const { rows } = await sql<{ id: string; hash: string }>`
    select id, encode(hash, 'hex') as hash from event where country = ${country} and id = any (${ids}::uuid[])`.execute(
    trx,
  );
  return new Map(rows.map(({ id, hash }) => [id, hash]));
};

/** Appends in the order given. The caller holds the pairs and has asked `knownHashes`, so a conflict is a bug and throws. */
export const insertEvents = async (trx: InTransaction, country: string, events: readonly EventRow[]): Promise<void> => {
  const rows = events.map(({ item: { event, sealed }, text, hash }) => ({
    stream: event.stream,
    id: event.id,
    stream_kind: event.streamKind,
    type: event.type,
    site: event.site,
    writer: event.writer,
    writer_seq: event.writerSeq,
    occurred_on: event.occurredOn,
    hash: `\\x${hash}`,
    envelope: text,
    sealed: sealed ?? null,
  }));
  await sql`
    insert into event (country, stream, id, stream_kind, type, site, writer, writer_seq, occurred_on, hash, envelope, sealed)
    select ${country}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r
      (stream uuid, id uuid, stream_kind text, type text, site uuid, writer uuid, writer_seq int, occurred_on date, hash bytea, envelope text, sealed text)`.execute(
    trx,
  );
};

/** Whole streams, in the order in which they arrived (the reader orders them by cause). */
export const readStreams = async (
  trx: InTransaction,
  country: string,
  streams: readonly string[],
): Promise<Map<string, EventItem[]>> => {
  const { rows } = await sql<{ stream: string; envelope: string; sealed: string | null }>`
    select stream, envelope, sealed from event where country = ${country} and stream = any (${streams}::uuid[]) order by position`.execute(
    trx,
  );
  const byStream = new Map<string, EventItem[]>();
  for (const { stream, envelope, sealed } of rows) {
    const items = byStream.get(stream);
    if (items) items.push(itemFrom(envelope, sealed));
    else byStream.set(stream, [itemFrom(envelope, sealed)]);
  }
  return byStream;
};

/** The stored text was checked when it came in, so it is trusted here. */
export const itemFrom = (envelope: string, sealed: string | null): EventItem => {
  const event = JSON.parse(envelope) as EventEnvelope;
  return sealed === null ? { event } : { event, sealed };
};
