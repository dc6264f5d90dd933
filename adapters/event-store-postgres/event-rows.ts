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
  if (events.length === 0) return;
  const each = <Value>(read: (event: EventEnvelope) => Value): Value[] => events.map(({ item }) => read(item.event));
  await sql`
    insert into event (country, stream, id, stream_kind, type, site, writer, writer_seq, occurred_on, hash, envelope, sealed)
    select ${country}, r.stream, r.id, r.stream_kind, r.type, r.site, r.writer, r.writer_seq, r.occurred_on, decode(r.hash, 'hex'), r.envelope, r.sealed
    from unnest(${each(({ stream }) => stream)}::uuid[], ${each(({ id }) => id)}::uuid[], ${each(({ streamKind }) => streamKind)}::text[],
      ${each(({ type }) => type)}::text[], ${each(({ site }) => site)}::uuid[], ${each(({ writer }) => writer)}::uuid[],
      ${each(({ writerSeq }) => writerSeq)}::int[], ${each(({ occurredOn }) => occurredOn)}::date[], ${events.map(({ hash }) => hash)}::text[],
      ${textLines(events.map(({ text }) => text))}, ${events.map(({ item }) => item.sealed ?? null)}::text[])
      as r (stream, id, stream_kind, type, site, writer, writer_seq, occurred_on, hash, envelope, sealed)`.execute(trx);
};

/** JSON texts as a text[]: no JSON holds a line break, so nothing in them has to be escaped and read again. */
export const textLines = (texts: readonly string[]) => sql`string_to_array(${texts.join('\n')}, chr(10))`;

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
