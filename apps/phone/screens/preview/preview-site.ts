import { append } from '@thari/event-log/append';
import type { WriterHead } from '@thari/event-log/chain';
import type { EventItem } from '@thari/event-log/event';
import { headsOf } from '@thari/event-log/order';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, type Result } from '@thari/kernel/result';
import { decideAtSite, type SiteCommand, type SiteRefusal } from '@thari/sites/decisions/site-commands';
import { siteStateFrom } from '@thari/sites/decisions/site-state';
import { readSiteMonths } from '@thari/sites/events/read-site-months';
import { siteMonthCatalogue } from '@thari/sites/events/site-month-event';
import { siteMonthStream } from '@thari/sites/site-month';
import type { Saved, SitePage } from '../../engine/engine-api.ts';
import { foldSite } from '../../engine/site/site-month.ts';
import type { Writing } from './preview-log.ts';
import { newPreviewId } from './preview-places.ts';

/** What the team did, in memory, decided by the real decisions. Words lie in clear beside it: there is nobody real in it. */
export type PreviewSite = {
  readonly record: (command: SiteCommand, by: Writing) => Result<Saved, SiteRefusal>;
  readonly page: (today: CalendarDate, women: SitePage['women']) => SitePage;
};

export const previewSite = (): PreviewSite => {
  const items: EventItem[] = [];
  const words: Record<string, Readonly<Record<string, string>>> = {};
  const heads = new Map<string, WriterHead>();
  return {
    page: (today, women) => ({ today, work: foldSite(items), words, women }),
    record: (command, { writer, today }) => {
      const answer = decideAtSite(siteStateFrom(readSiteMonths(items)), command, today);
      if (!answer.ok) return answer;
      const drafts = answer.value.map(({ privatePart, ...draft }) => {
        const id = newPreviewId();
        if (privatePart) words[id] = privatePart.content;
        const version = siteMonthCatalogue.find(draft.type)?.version ?? 1;
        const stream = siteMonthStream(writer.site, draft.occurredOn);
        return { ...draft, id, version, streamKind: 'site-month' as const, stream, data: { ...draft.data } };
      });
      const streamHeads = headsOf(items.map(({ event }) => event));
      const at = { head: heads.get(writer.writer), streamHeads, recordedAt: `${today}T07:00:00.000Z` };
      const appended = append(drafts, { ...writer, protocolVersion: 'who-2021/1' }, at);
      heads.set(writer.writer, appended.head);
      items.push(...appended.items);
      const pairId = drafts[0]?.stream ?? '';
      return ok({ pairId, eventIds: appended.items.map(({ event }) => event.id), ofSite: true });
    },
  };
};
