import { keptPath } from './kept-path.ts';

/**
 * Keeps the app itself on the phone, so that it starts without a network: every file of one build, under the hash of its contents.
 * No answer of the server and nothing about a person ever comes in here. A new build waits until it is told to take over, because a
 * page in the middle of an entry must not find its parts gone. It sends nothing either: what waits for the server is sealed, and so is
 * the token with which to send it (see engine/device/device-store.ts), so sending is the engine's business.
 */
declare const self: ServiceWorker;
declare const thariFiles: Readonly<Record<string, string>>; // path → hash of its contents, put in by the build
declare const thariBuild: string;

type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type ServiceWorker = {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(name: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(name: 'message', listener: (event: MessageEvent) => void): void;
};

const files = thariFiles;
const cacheName = `thari-${thariBuild}`;
const keyOf = (path: string): string => `${path}?${files[path]}`;

/** A file that did not change is taken from the build before: an update costs only what is new. */
const fileOf = async (path: string): Promise<Response> => {
  const known = await caches.match(keyOf(path));
  if (known) return known;
  const fresh = await fetch(path, { cache: 'no-cache', credentials: 'omit' });
  if (!fresh.ok || fresh.redirected) throw new Error(`no ${path}`);
  return fresh;
};

self.addEventListener('install', (event) => {
  const keepAll = async (): Promise<void> => {
    const cache = await caches.open(cacheName);
    const keep = async (path: string): Promise<void> => cache.put(keyOf(path), await fileOf(path));
    await Promise.all(Object.keys(files).map(keep));
  };
  event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
  const dropOlder = async (): Promise<void> => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(dropOlder());
});

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = keptPath(request, self.location.origin, files);
  if (path === undefined) return;
  const kept = async (): Promise<Response> => (await caches.match(keyOf(path))) ?? fetch(request);
  event.respondWith(kept());
});
