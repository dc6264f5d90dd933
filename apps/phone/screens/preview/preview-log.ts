import type { CareRefusal } from '@thari/care/decisions/care-refusals';
import { type CareCommand, decide } from '@thari/care/decisions/commands';
import type { PairDraft } from '@thari/care/decisions/decision';
import { pairStateFrom } from '@thari/care/decisions/pair-state';
import { careCatalogue } from '@thari/care/events/care-catalogue';
import { append, type SealedDraft } from '@thari/event-log/append';
import type { WriterHead } from '@thari/event-log/chain';
import type { EventItem } from '@thari/event-log/event';
import { headsOf } from '@thari/event-log/order';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, type Result } from '@thari/kernel/result';
import type { Saved } from '../../engine/engine-api.ts';
import { readPair } from './preview-fold.ts';
import { newPreviewId, type Writer } from './preview-places.ts';

/** A log in memory, decided by the real decisions. Private words lie in clear beside it: there is nobody real in it. */
export type PreviewLog = {
  readonly streams: Map<string, EventItem[]>;
  readonly words: Map<string, Readonly<Record<string, string>>>;
  readonly sent: Set<string>;
  readonly record: (pairId: string, command: CareCommand, by: Writing) => Result<Saved, CareRefusal>;
};

export type Writing = {
  readonly writer: Writer;
  readonly today: CalendarDate;
  /** How many of the last entries this writer has not seen: another phone that was offline. */
  readonly unseen?: number;
};

export const previewLog = (): PreviewLog => {
  const streams = new Map<string, EventItem[]>();
  const words = new Map<string, Readonly<Record<string, string>>>();
  const heads = new Map<string, WriterHead>();
  let minutes = 0;

  const record: PreviewLog['record'] = (pairId, command, { writer, today, unseen = 0 }) => {
    const all = streams.get(pairId) ?? [];
    const seen = all.slice(0, all.length - unseen);
    const answer = decide(pairStateFrom(readPair(seen)), command, today);
    if (!answer.ok) return answer;
    minutes += 1;
    const at = {
      head: heads.get(writer.writer),
      streamHeads: headsOf(seen.map(({ event }) => event)),
      recordedAt: `${today}T0${6 + (Math.floor(minutes / 60) % 3)}:${String(minutes % 60).padStart(2, '0')}:00.000Z`,
    };
    const drafts = answer.value.map((draft) => inClear(pairId, draft, words));
    const appended = append(drafts, { ...writer, protocolVersion: 'who-2021/1' }, at);
    heads.set(writer.writer, appended.head);
    streams.set(pairId, [...all, ...appended.items]);
    return ok({ pairId, eventIds: appended.items.map(({ event }) => event.id) });
  };
  return { streams, words, sent: new Set(), record };
};

const inClear = (
  pairId: string,
  { privatePart, ...draft }: PairDraft,
  words: Map<string, Readonly<Record<string, string>>>,
): SealedDraft => {
  const id = newPreviewId();
  if (privatePart) words.set(id, privatePart.content);
  return {
    ...draft,
    id,
    version: careCatalogue.find(draft.type)?.version ?? 1,
    streamKind: 'pair',
    stream: pairId,
    ...(privatePart && { privateOf: privatePart.personId }),
  };
};
