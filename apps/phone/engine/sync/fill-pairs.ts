import { diaryOn } from '@thari/care/projections/diary';
import type { PairsPage } from '@thari/contract/phone/fill';
import type { StoreChange } from '@thari/event-store-indexeddb/store-change';
import type { OpenPhone } from '../open-phone.ts';
import { mergeSiteMonths } from '../site/merge-site-months.ts';
import { awaited } from './awaited.ts';
import { mergeArrivals } from './merge-arrivals.ts';
import type { ServerLink, Unheard } from './server-link.ts';
import { memoryToStore } from './sync-memory.ts';

const eventsAtOnce = 500;
const pairsAtOnce = 200;

/** Fetches the stories that are not here, whoever is due first, in requests small enough for 2G. Killed, it goes on where it was. */
export const fillPairs = async (phone: OpenPhone, link: ServerLink): Promise<Unheard | undefined> => {
  let left = awaited(phone);
  while (left.length > 0) {
    const why = await fetchPairs(phone, link, nextToFetch(phone, left));
    if (why) return why;
    const now = awaited(phone);
    if (now.length >= left.length) return 'server-problem';
    left = now;
  }
  return undefined;
};

export const fetchPairs = (
  phone: OpenPhone,
  link: ServerLink,
  pairIds: readonly string[],
): Promise<Unheard | undefined> =>
  phone.oneAsk(async () => {
    const heard = await link.pairs({ pairIds: [...pairIds] });
    if (!heard.heard) return heard.why;
    if (heard.value.epoch !== phone.sync.epoch) return 'new-epoch';
    await takePairs(phone, pairIds, heard.value);
    return undefined;
  });

const takePairs = async (phone: OpenPhone, asked: readonly string[], page: PairsPage): Promise<void> => {
  const came = page.pairs.filter(({ pairId, items }) => asked.includes(pairId) && items.length > 0);
  const answered = new Set([...came.map(({ pairId }) => pairId), ...page.notHere]);
  const [months, arrivals] = [came.filter(isOfSite), came.filter((one) => !isOfSite(one))];
  if (months.length > 0)
    await mergeSiteMonths(
      phone,
      months.flatMap(({ items }) => items),
    );
  const gone = page.notHere.filter((pairId) => asked.includes(pairId) && !phone.caseload.holds(pairId));
  const backfill = () => phone.sync.backfill.filter((pairId) => !answered.has(pairId));
  const change = (): StoreChange => ({
    rows: gone.map((stream) => ({ stream, row: undefined })),
    meta: { sync: memoryToStore({ ...phone.sync, backfill: backfill() }) },
  });
  const remember = () => {
    phone.sync = { ...phone.sync, backfill: backfill() };
    for (const pairId of gone) phone.caseload.remove(pairId);
    phone.changed();
  };
  await mergeArrivals(phone, { arrivals, keys: page.keys }, { change, remember });
};

/** A month of the site is asked for like a pair, and is none. */
const isOfSite = ({ items }: PairsPage['pairs'][number]): boolean =>
  items.some(({ event }) => event.streamKind === 'site-month');

/** The next request: whoever is due soonest, as many pairs as make about 500 events. */
const nextToFetch = (phone: OpenPhone, left: readonly string[]): string[] => {
  const next: string[] = [];
  let events = 0;
  for (const pairId of soonestFirst(phone, left)) {
    events += phone.caseload.get(pairId)?.events ?? eventsAtOnce / pairsAtOnce;
    if (next.length > 0 && (events > eventsAtOnce || next.length >= pairsAtOnce)) break;
    next.push(pairId);
  }
  return next;
};

const soonestFirst = ({ caseload, clock }: OpenPhone, left: readonly string[]): string[] => {
  const rows = left.flatMap((pairId) => caseload.get(pairId)?.diary ?? []);
  const due = diaryOn(rows, clock.today()).map(({ row }) => row.pairId);
  return [...new Set([...due, ...left])];
};
