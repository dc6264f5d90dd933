import type { EventItem } from '@thari/event-log/event';
import { readSiteMonths } from '@thari/sites/events/read-site-months';
import { type SiteWork, siteWorkFrom } from '@thari/sites/projections/site-work';
import { siteMonthStreams } from '@thari/sites/site-month';
import { itemsFrom } from '../caseload/items.ts';
import type { OpenPhone } from '../open-phone.ts';

/** So many months of her site are kept here: enough for the half year that a review looks back on. */
export const monthsKept = 6;

export const keptMonths = ({ owner, clock }: Pick<OpenPhone, 'owner' | 'clock'>): readonly string[] =>
  siteMonthStreams(owner.site.id, clock.today(), monthsKept);

/** Months that were kept once and are not any more. */
export const pastMonths = ({ owner, clock }: Pick<OpenPhone, 'owner' | 'clock'>): readonly string[] =>
  siteMonthStreams(owner.site.id, clock.today(), monthsKept * 3).slice(monthsKept);

export const itemsOfSite = async (phone: OpenPhone): Promise<readonly EventItem[]> => {
  const months = await Promise.all(keptMonths(phone).map((stream) => phone.store.readStream(stream)));
  return months.flatMap(itemsFrom);
};

export const foldSite = (items: readonly EventItem[]): SiteWork => siteWorkFrom(readSiteMonths(items));
