import type { EventItem } from '@thari/event-log/event';
import type { InTransaction } from '@thari/event-store-postgres/database';
import { readStreams } from '@thari/event-store-postgres/event-rows';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { readSiteMonths } from '@thari/sites/events/read-site-months';
import { type SiteWork, siteWorkFrom } from '@thari/sites/projections/site-work';
import { siteMonthStreams } from '@thari/sites/site-month';
import { CannotOpen } from '@thari/vault/cannot-open';
import { openPrivate, type PrivateContent } from '@thari/vault/person-key';
import { keysOfPairs, unwrapKeys } from '../ingest/keys.ts';
import type { CountryKeys } from '../keys/country-keys.ts';

/** As many months as a phone keeps: what is older was looked at in a review. */
const months = 6;

export type OpenSiteWork = { readonly work: SiteWork; readonly words: ReadonlyMap<string, PrivateContent> };

/** What a team did for nobody in particular, folded by the same code as on its phones, with the words that lie sealed beside it. */
export const siteWorkOf = async (
  trx: InTransaction,
  keys: CountryKeys,
  { country, site, today }: { readonly country: string; readonly site: string; readonly today: CalendarDate },
): Promise<OpenSiteWork> => {
  const streams = siteMonthStreams(site, today, months);
  const items = [...(await readStreams(trx, country, streams)).values()];
  const opened = await unwrapKeys(keys, await keysOfPairs(trx, country, streams));
  const words = await Promise.all(items.flat().map((item) => wordsOf(item, opened)));
  return {
    work: siteWorkFrom(readSiteMonths(items.flat())),
    words: new Map(words.filter((entry) => entry !== undefined)),
  };
};

const wordsOf = async (
  { event, sealed }: EventItem,
  keys: ReadonlyMap<string, Uint8Array>,
): Promise<[string, PrivateContent] | undefined> => {
  const personKey = event.privateOf && keys.get(event.privateOf);
  if (!sealed || !event.privateOf || !personKey) return undefined;
  try {
    return [event.id, await openPrivate({ personKey, personId: event.privateOf, eventId: event.id }, sealed)];
  } catch (fault) {
    if (fault instanceof CannotOpen) return undefined; // shown without its words
    throw fault;
  }
};
