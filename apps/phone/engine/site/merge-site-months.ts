import type { EventItem } from '@thari/event-log/event';
import type { OpenPhone } from '../open-phone.ts';
import { foldSite, itemsOfSite, keptMonths } from './site-month.ts';

/** Takes in what colleagues wrote down of the site. What is merged twice is merged once; a month that is not kept here is left out. */
export const mergeSiteMonths = (phone: OpenPhone, came: readonly EventItem[]): Promise<void> =>
  phone.inTurn(async () => {
    const kept = new Set(keptMonths(phone));
    const here = await itemsOfSite(phone);
    const known = new Set(here.map(({ event }) => event.id));
    const fresh = new Map<string, EventItem>();
    for (const item of came)
      if (item.event.streamKind === 'site-month' && kept.has(item.event.stream) && !known.has(item.event.id))
        fresh.set(item.event.id, item);
    if (fresh.size === 0) return;
    const byMonth = Map.groupBy(fresh.values(), ({ event }) => event.stream);
    const siteWork = foldSite([...here, ...fresh.values()]);
    await phone.store.commit({
      append: [...byMonth].map(([stream, events]) => ({ stream, events })),
      meta: { 'site-work': siteWork },
    });
    phone.siteWork = siteWork;
    for (const stream of byMonth.keys()) phone.caseload.nowHolds(stream);
    phone.caseload.touch();
    phone.changed();
  });
