import type { Lease } from '@thari/contract/phone/activate';
import type { Pulled } from '@thari/contract/phone/pull';
import type { EventItem } from '@thari/event-log/event';
import { everyWorkingDay } from '@thari/protocol/trips/clinic-days';
import type { OpenPhone } from '../open-phone.ts';
import { mergeSiteMonths } from '../site/merge-site-months.ts';
import { erasePersons } from './erase-persons.ts';
import { type Arrival, mergeArrivals } from './merge-arrivals.ts';
import type { ServerLink, Unheard } from './server-link.ts';
import { memoryToStore, type SyncMemory } from './sync-memory.ts';

export type OnLease = (lease: Lease) => Promise<void>;

/** Hears everything since the last time, page by page. Each page is on the disk before the next is asked for. */
export const pullChanges = async (
  phone: OpenPhone,
  link: ServerLink,
  onLease: OnLease,
): Promise<Unheard | undefined> => {
  for (;;) {
    const { epoch, cursor = '0.0' } = phone.sync;
    const page = await phone.oneAsk(async () => {
      const heard = await link.pull({ epoch, after: cursor });
      if (!heard.heard) return heard.why;
      if (heard.value.epoch !== epoch) return 'new-epoch';
      await takePage(phone, heard.value);
      return heard.value;
    });
    if (typeof page === 'string') return page;
    await onLease(page.lease);
    if (!page.more) return undefined;
    // Asking the same again and again would empty her battery and her purse.
    if (page.cursor === cursor) return 'server-problem';
  }
};

const takePage = async (phone: OpenPhone, page: Pulled): Promise<void> => {
  await erasePersons(phone, page.erasedPersons);
  const backfill = new Set([...phone.sync.backfill, ...page.backfill]);
  const ofSite = page.items.filter(({ event }) => event.streamKind === 'site-month');
  const arrivals = byPair(page.items).filter(({ pairId }) => !isAwaitedWhole(phone, pairId, backfill));
  await takeApprovals(phone, page.approvals ?? []);
  await takeClinicCalendar(phone, page.clinicCalendar);
  if (ofSite.length > 0) await mergeSiteMonths(phone, ofSite);
  const heardNow = (): SyncMemory => afterPage(phone.sync, page);
  await mergeArrivals(
    phone,
    { arrivals, keys: page.keys },
    {
      change: () => ({ meta: { sync: memoryToStore(heardNow()) } }),
      remember: () => {
        phone.sync = heardNow();
      },
    },
  );
};

/** Signed for, or taken back: rows that were folded before are folded again by the round. */
const takeApprovals = async (phone: OpenPhone, signed: NonNullable<Pulled['approvals']>): Promise<void> => {
  if (JSON.stringify(signed) === JSON.stringify(phone.approvals)) return;
  await phone.inTurn(() => phone.store.commit({ meta: { approvals: { signed } } }));
  phone.approvals = signed;
};

const takeClinicCalendar = async (phone: OpenPhone, said: Pulled['clinicCalendar']): Promise<void> => {
  if (!said) return;
  const calendar = { ...said, clinicDays: { ...everyWorkingDay, ...said.clinicDays } };
  if (JSON.stringify(calendar) === JSON.stringify(phone.clinicCalendar)) return;
  await phone.inTurn(() => phone.store.commit({ meta: { 'clinic-calendar': calendar } }));
  phone.clinicCalendar = calendar;
};

/** Of a pair whose story will be asked for whole, parts are not taken: half a story would be decided upon. */
const isAwaitedWhole = ({ caseload }: OpenPhone, pairId: string, backfill: ReadonlySet<string>): boolean =>
  backfill.has(pairId) || (caseload.get(pairId) !== undefined && !caseload.holds(pairId));

const afterPage = (before: SyncMemory, page: Pulled): SyncMemory => ({
  ...before,
  cursor: page.cursor,
  backfill: union(before.backfill, page.backfill).filter((pairId) => !page.forget.includes(pairId)),
  forget: union(before.forget, page.forget).filter((pairId) => !page.backfill.includes(pairId)),
});

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

const byPair = (items: readonly EventItem[]): Arrival[] => {
  const pairs = new Map<string, EventItem[]>();
  for (const item of items) {
    if (item.event.streamKind !== 'pair') continue;
    const known = pairs.get(item.event.stream);
    if (known) known.push(item);
    else pairs.set(item.event.stream, [item]);
  }
  return [...pairs].map(([pairId, some]) => ({ pairId, items: some }));
};
