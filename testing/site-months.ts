import { append, type SealedDraft } from '@thari/event-log/append';
import type { WriterHead } from '@thari/event-log/chain';
import type { EventItem } from '@thari/event-log/event';
import { headsOf } from '@thari/event-log/order';
import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { decideAtSite, type SiteCommand } from '@thari/sites/decisions/site-commands';
import { siteStateFrom } from '@thari/sites/decisions/site-state';
import { readSiteMonths } from '@thari/sites/events/read-site-months';
import { type SiteMonthEvent, siteMonthCatalogue } from '@thari/sites/events/site-month-event';
import { siteMonthStream } from '@thari/sites/site-month';
import { grace, maputsoeClinic } from './cast.ts';

type By = { readonly id: string; readonly writer: string };

/** What a team tells of its site, decided by the real decisions, without a phone. Words about nobody are left out. */
export type SiteMonths = {
  readonly items: readonly EventItem[];
  /** Answers the id of the entry, or the reason of a refusal. */
  readonly tell: (command: SiteCommand, today: CalendarDate, by?: By) => string;
  readonly read: () => readonly ReadEvent<SiteMonthEvent>[];
};

export const siteMonths = (siteId: string = maputsoeClinic.id): SiteMonths => {
  const items: EventItem[] = [];
  const heads = new Map<string, WriterHead>();
  const read = () => readSiteMonths(items);
  const tell: SiteMonths['tell'] = (command, today, by = grace) => {
    const answer = decideAtSite(siteStateFrom(read()), command, today);
    if (!answer.ok) return answer.reason;
    const drafts = answer.value.map(({ privatePart: _, ...draft }, i): SealedDraft => {
      const stream = siteMonthStream(siteId, draft.occurredOn);
      const id = `0199f2d0-005e-7000-8000-${by.writer.slice(-3)}${String(items.length + i).padStart(9, '0')}`;
      const version = siteMonthCatalogue.find(draft.type)?.version ?? 1;
      return { ...draft, id, version, streamKind: 'site-month', stream, data: { ...draft.data } };
    });
    const own = items.map(({ event }) => event).filter(({ stream }) => stream === drafts[0]?.stream);
    const appended = append(
      drafts,
      { writer: by.writer, author: by.id, site: siteId, protocolVersion: 'who-2021/1' },
      { head: heads.get(by.writer), streamHeads: headsOf(own), recordedAt: `${today}T08:00:00.000Z` },
    );
    heads.set(by.writer, appended.head);
    items.push(...appended.items);
    return drafts[0]?.id ?? '';
  };
  return { items, tell, read };
};

/** Ids of what is told, told apart by their last digits. */
export const siteWorkId = (number: number): string => `0199f2d0-0051-7000-8000-${String(number).padStart(12, '0')}`;
