import type { CalendarDate } from '@thari/kernel/calendar-date';
import { hashEvent, hashText, type WriterHead } from './chain.ts';
import type { EventEnvelope, EventItem, StreamKind } from './event.ts';

/** Who writes, where, and under which protocol. `writer` is one installation used by one person. */
export type Authorship = {
  readonly writer: string;
  readonly author: string;
  readonly site: string;
  readonly protocolVersion: string;
};

/** A fact whose private part is already sealed, waiting for its place in the log. */
export type SealedDraft = {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly streamKind: StreamKind;
  readonly stream: string;
  readonly occurredOn: CalendarDate;
  readonly data: Record<string, unknown>;
  readonly privateOf?: string;
  readonly sealed?: string;
};

export type Appended = {
  readonly items: readonly EventItem[];
  readonly head: WriterHead;
  readonly streamHeads: readonly string[];
};

/**
 * Puts drafts of one stream at the end of the writer's chain. Each follows the one before;
 * the first one follows every head of the stream that its author saw.
 */
export const append = (
  drafts: readonly SealedDraft[],
  by: Authorship,
  at: { readonly head: WriterHead | undefined; readonly streamHeads: readonly string[]; readonly recordedAt: string },
): Appended => {
  const items: EventItem[] = [];
  let { head, streamHeads } = at;
  for (const { sealed, ...draft } of drafts) {
    const event: EventEnvelope = {
      ...draft,
      ...by,
      parents: [...streamHeads],
      writerSeq: head ? head.seq + 1 : 0,
      prevHash: head?.hash ?? null,
      recordedAt: at.recordedAt,
      ...(sealed === undefined ? {} : { privateHash: hashText(sealed) }),
    };
    items.push(sealed === undefined ? { event } : { event, sealed });
    head = { seq: event.writerSeq, hash: hashEvent(event) };
    streamHeads = [event.id];
  }
  if (!head) throw new Error('nothing to append');
  return { items, head, streamHeads };
};
