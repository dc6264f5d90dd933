import type { Push, Receipt } from '@thari/contract/phone/push';
import { hashEvent } from '@thari/event-log/chain';
import type { EventItem } from '@thari/event-log/event';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { packsOf } from '@thari/protocol/packs/all-packs';
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

type Key = { readonly pairId: string; readonly key: Uint8Array; readonly at: number };
type State = Pick<FakeServer, 'refuses' | 'stumblesOver' | 'erased' | 'left' | 'backfill'> & {
  readonly log: EventItem[];
  readonly keys: Map<string, Key>;
  readonly box: BoxPrivateKey;
  readonly site: Site;
  readonly today: CalendarDate;
  epoch: number;
};

const epochOf = ({ epoch }: State): string => `0199f2d0-00ee-7000-8000-${String(epoch).padStart(12, '0')}`;
const pageSize = 7;
const lease = { share: toBase64(new Uint8Array(32)), days: 35, serverTime: '2026-03-02T08:00:00.000Z' };

export const fakeServer = async (site: Site, today: CalendarDate): Promise<FakeServer> => {
  const { publicKey, privateJwk } = await newKeyPair();
  const manners = { refuses: new Set<string>(), stumblesOver: new Set<string>(), erased: [] as string[] };
  const state: State = {
    ...manners,
    log: [],
    keys: new Map(),
    left: new Set(),
    backfill: new Set(),
    box: await importPrivateKey(privateJwk),
    site,
    today,
    epoch: 1,
  };
  const { log, keys } = state;
  return {
    ...state,
    publicKey,
    restore: (eventsKept) => {
      log.length = Math.min(log.length, eventsKept);
      for (const [personId, { at }] of keys) if (at > eventsKept) keys.delete(personId);
      state.epoch += 1;
    },
    fetch: async (path, init) => {
      const url = new URL(path, 'http://server');
      if (url.pathname === '/api/phone/push') return push(state, JSON.parse(await bodyOf(init)));
      if (url.pathname === '/api/phone/pull') return pull(state, url.searchParams);
      if (url.pathname === '/api/phone/site-page') return sitePage(state);
      return pairs(state, JSON.parse(await bodyOf(init)).pairIds);
    },
  };
};

const push = async (state: State, said: Push): Promise<Response> => {
  const opened = await Promise.all(said.items.map((item) => openItem(state.box, item)));
  if (opened.some(({ event }) => state.stumblesOver.has(event.id))) return problem(500, 'server-problem');
  const receipts = opened.map((item) => takeIn(state, item));
  for (const { personId, pairId, box } of said.keys) {
    const key = await openBox(state.box, fromBase64(box), personId);
    if (!state.keys.has(personId)) state.keys.set(personId, { pairId, key, at: state.log.length });
  }
  return json({ epoch: epochOf(state), receipts, keysStored: said.keys.map(({ personId }) => personId) });
};

const takeIn = ({ log, refuses }: State, item: EventItem): Receipt => {
  const { id } = item.event;
  const hash = hashEvent(item.event);
  if (refuses.has(id)) return { id, hash, status: 'refused', reason: 'not-your-site' };
  if (log.some(({ event }) => event.id === id)) return { id, hash, status: 'already-stored' };
  log.push(item);
  return { id, hash, status: 'stored' };
};

const isInScope =
  ({ left }: State) =>
  ({ event }: EventItem): boolean =>
    !left.has(event.stream);

const keysWhere = ({ keys }: State, test: (key: Key) => boolean) =>
  [...keys].filter(([, key]) => test(key)).map(([personId, { key }]) => ({ personId, key: toBase64(key) }));

const pull = (state: State, query: URLSearchParams): Response => {
  const { log, left, backfill, erased } = state;
  if (query.get('epoch') !== epochOf(state)) return problem(410, 'new-epoch');
  const from = Number(query.get('after')?.split('.')[1]);
  const to = Math.min(log.length, from + pageSize);
  return json({
    epoch: epochOf(state),
    cursor: `${to > 0 ? 1 : 0}.${to}`,
    more: to < log.length,
    items: log.slice(from, to).filter(isInScope(state)),
    keys: keysWhere(state, ({ at, pairId }) => at > from && at <= to + 1 && !left.has(pairId)),
    erasedPersons: erased,
    backfill: [...backfill],
    forget: [...left],
    lease,
  });
};

const sitePage = async (state: State): Promise<Response> => {
  const { log, site } = state;
  const streams = Map.groupBy(log.filter(isInScope(state)), ({ event }) => event.stream);
  const opened = await Promise.all([...streams].map(([pairId, items]) => summaryOf(state, pairId, items)));
  const cursor = `${log.length > 0 ? 1 : 0}.${log.length}`;
  return json({ epoch: epochOf(state), cursor, site, workers: [], sites: [site], pairs: opened.flat() });
};

const summaryOf = async ({ keys, site }: State, pairId: string, items: readonly EventItem[]) => {
  const folded = foldPair(pairId, items, packsOf(site.country));
  const opened = new Map([...keys].map(([personId, { key }]) => [personId, key]));
  const people = peopleIn(items, await openWords(items, opened));
  const details = Object.entries(people).map(([personId, told]) => ({ personId, details: told }));
  return folded ? [{ pairId, events: items.length, row: { ...folded.diary }, people: details }] : [];
};

const pairs = (state: State, asked: readonly string[]): Response => {
  const found = asked.flatMap((pairId) => {
    const items = state.log.filter((item) => item.event.stream === pairId && isInScope(state)(item));
    return items.length > 0 ? [{ pairId, items }] : [];
  });
  const notHere = asked.filter((pairId) => !found.some((pair) => pair.pairId === pairId));
  const keys = keysWhere(state, ({ pairId }) => asked.includes(pairId));
  return json({ epoch: epochOf(state), pairs: found, keys, notHere });
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
