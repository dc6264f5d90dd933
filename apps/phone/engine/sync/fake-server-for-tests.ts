import type { Push, Receipt } from '@thari/contract/phone/push';
import { hashEvent } from '@thari/event-log/chain';
import type { EventItem } from '@thari/event-log/event';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { packFor } from '@thari/protocol/packs/all-packs';
import { fromBase64, toBase64 } from '@thari/vault/base64';
import { textOf } from '@thari/vault/bytes';
import { openBox } from '@thari/vault/sealed-box';
import { type BoxPrivateKey, importPrivateKey, newKeyPair } from '@thari/vault/sealed-box-keys';
import { openWords, peopleIn } from '../caseload/open-words.ts';
import { foldPair } from '../caseload/story.ts';
import type { Site } from '../engine-api.ts';

/** A server of one site in memory, with the manners of the real one (testing/e2e runs the same phone against that). */
export type FakeServer = {
  readonly publicKey: Uint8Array;
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  readonly log: readonly EventItem[];
  readonly keys: ReadonlyMap<string, { readonly pairId: string; readonly key: Uint8Array }>;
  /** Ids whose receipt will be a refusal. */
  readonly refuses: Set<string>;
  /** Ids over which the server stumbles: the whole request fails. */
  readonly stumblesOver: Set<string>;
  readonly erased: string[];
  readonly left: Set<string>;
  readonly backfill: Set<string>;
  /** The backup of some time ago: everything after it is gone, and the epoch is another. */
  readonly restore: (eventsKept: number) => void;
};

const epochOf = (number: number): string => `0199f2d0-00ee-7000-8000-${String(number).padStart(12, '0')}`;
const pageSize = 7;

export const fakeServer = async (site: Site, today: CalendarDate): Promise<FakeServer> => {
  const { publicKey, privateJwk } = await newKeyPair();
  const box = await importPrivateKey(privateJwk);
  const log: EventItem[] = [];
  const keys = new Map<string, { pairId: string; key: Uint8Array; at: number }>();
  const state = { epoch: 1, refuses: new Set<string>(), stumblesOver: new Set<string>(), erased: [] as string[] };
  const left = new Set<string>();
  const backfill = new Set<string>();
  const lease = { share: toBase64(new Uint8Array(32)), days: 35, serverTime: '2026-03-02T08:00:00.000Z' };
  const inScope = (item: EventItem) => !left.has(item.event.stream);
  const keysWhere = (test: (key: { pairId: string; at: number }) => boolean) =>
    [...keys].filter(([, key]) => test(key)).map(([personId, { key }]) => ({ personId, key: toBase64(key) }));

  const push = async (said: Push) => {
    const opened = await Promise.all(said.items.map((item) => openItem(box, item)));
    if (opened.some(({ event }) => state.stumblesOver.has(event.id))) return problem(500, 'server-problem');
    const receipts = opened.map((item): Receipt => {
      const { id } = item.event;
      const hash = hashEvent(item.event);
      if (state.refuses.has(id)) return { id, hash, status: 'refused', reason: 'not-your-site' };
      if (log.some(({ event }) => event.id === id)) return { id, hash, status: 'already-stored' };
      log.push(item);
      return { id, hash, status: 'stored' };
    });
    for (const { personId, pairId, box: sealed } of said.keys) {
      const key = await openBox(box, fromBase64(sealed), personId);
      if (!keys.has(personId)) keys.set(personId, { pairId, key, at: log.length });
    }
    return json({ epoch: epochOf(state.epoch), receipts, keysStored: said.keys.map(({ personId }) => personId) });
  };

  const pull = (query: URLSearchParams) => {
    if (query.get('epoch') !== epochOf(state.epoch)) return problem(410, 'new-epoch');
    const from = Number(query.get('after')?.split('.')[1]);
    const to = Math.min(log.length, from + pageSize);
    return json({
      epoch: epochOf(state.epoch),
      cursor: `${to > 0 ? 1 : 0}.${to}`,
      more: to < log.length,
      items: log.slice(from, to).filter(inScope),
      keys: keysWhere(({ at, pairId }) => at > from && at <= to + 1 && !left.has(pairId)),
      erasedPersons: state.erased,
      backfill: [...backfill],
      forget: [...left],
      lease,
    });
  };

  const sitePage = async () => {
    const streams = Map.groupBy(log.filter(inScope), ({ event }) => event.stream);
    const opened = new Map([...keys].map(([personId, { key }]) => [personId, key]));
    const pairs = await Promise.all(
      [...streams].map(async ([pairId, items]) => {
        const folded = foldPair(pairId, items, packFor(site.country, today));
        const people = peopleIn(items, await openWords(items, opened));
        const details = Object.entries(people).map(([personId, told]) => ({ personId, details: told }));
        return folded ? [{ pairId, events: items.length, row: { ...folded.diary }, people: details }] : [];
      }),
    );
    const cursor = `${log.length > 0 ? 1 : 0}.${log.length}`;
    return json({ epoch: epochOf(state.epoch), cursor, site, workers: [], sites: [site], pairs: pairs.flat() });
  };

  const pairs = (asked: readonly string[]) => {
    const found = asked.flatMap((pairId) => {
      const items = log.filter((item) => item.event.stream === pairId && inScope(item));
      return items.length > 0 ? [{ pairId, items }] : [];
    });
    const notHere = asked.filter((pairId) => !found.some((pair) => pair.pairId === pairId));
    return json({
      epoch: epochOf(state.epoch),
      pairs: found,
      keys: keysWhere(({ pairId }) => asked.includes(pairId)),
      notHere,
    });
  };

  return {
    publicKey,
    log,
    keys,
    left,
    backfill,
    ...state,
    restore: (eventsKept) => {
      log.length = Math.min(log.length, eventsKept);
      for (const [personId, { at }] of keys) if (at > eventsKept) keys.delete(personId);
      state.epoch += 1;
    },
    fetch: async (path, init) => {
      const url = new URL(path, 'http://server');
      if (url.pathname === '/api/phone/push') return push(JSON.parse(await bodyOf(init)));
      if (url.pathname === '/api/phone/pull') return pull(url.searchParams);
      if (url.pathname === '/api/phone/site-page') return sitePage();
      return pairs(JSON.parse(await bodyOf(init)).pairIds);
    },
  };
};

const bodyOf = async ({ body, headers }: RequestInit): Promise<string> => {
  if (new Headers(headers).get('content-encoding') !== 'gzip') return String(body);
  const stream = new Blob([body as ArrayBuffer]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
};

const openItem = async (box: BoxPrivateKey, item: Push['items'][number]): Promise<EventItem> =>
  'box' in item ? JSON.parse(textOf(await openBox(box, fromBase64(item.box), item.id))) : item;

const json = (answer: unknown): Response =>
  new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json; charset=utf-8' } });

const problem = (status: number, code: string): Response =>
  new Response(JSON.stringify({ code }), { status, headers: { 'content-type': 'application/problem+json' } });
