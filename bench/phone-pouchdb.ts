import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { PhoneInHand } from '@thari/testing/e2e/day/phone-in-hand';
import type { Page } from 'playwright-core';
import type { RecordDoc } from './phone-records.ts';

/** As much of PouchDB as is used here. */
type Pouch = {
  readonly bulkDocs: (docs: readonly object[]) => Promise<readonly { readonly ok?: boolean }[]>;
  readonly put: (doc: object) => Promise<unknown>;
  readonly query: (
    view: string,
    options: object,
  ) => Promise<{ readonly rows: readonly { readonly doc: { readonly name: string } }[] }>;
};
type PouchPage = typeof globalThis & { PouchDB: new (name: string) => Pouch; pouch: Pouch; docs: readonly object[] };

const folder = new URL('pouchdb/', import.meta.url).pathname;
const library = `${folder}node_modules/pouchdb/dist/pouchdb.min.js`;
const address = 'http://pouchdb.localhost/';

/** A page of its own in the same browser, at an address that nobody answers but this. */
export const openPouchPage = async ({ page: first }: { page: Page }): Promise<Page> => {
  if (!existsSync(library)) install();
  const page = await first.context().newPage();
  await page.route(`${address}**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(library, 'utf8') })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><script src="/pouchdb.js"></script>' }),
  );
  await page.goto(address);
  return page;
};

/** A hundred documents at a time, as its own replication writes them. Nothing is encrypted, as in the toolkit. */
export const fillPouch = async (page: Page, phone: PhoneInHand, docs: readonly RecordDoc[]): Promise<number> => {
  await page.evaluate((given) => {
    const here = globalThis as PouchPage;
    here.docs = given;
    here.pouch = new here.PouchDB('records');
  }, docs);
  const before = await phone.cpuSeconds();
  const written = await page.evaluate(async () => {
    const { docs, pouch } = globalThis as PouchPage;
    let count = 0;
    for (let from = 0; from < docs.length; from += 100)
      count += (await pouch.bulkDocs(docs.slice(from, from + 100))).filter(({ ok }) => ok).length;
    return count;
  });
  const seconds = (await phone.cpuSeconds()) - before;
  if (written !== docs.length) throw new Error(`PouchDB kept ${written} of ${docs.length} records`);
  return seconds;
};

/** The toolkit's own way of finding a contact: a view with a row for each word of a name, asked by how the word begins. */
export const indexPouch = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { pouch } = globalThis as PouchPage;
    const map =
      "function (doc) { if (doc.type === 'person') doc.name.toLowerCase().split(' ').forEach(function (word) { emit(word); }); }";
    await pouch.put({ _id: '_design/contacts', views: { by_word: { map } } });
    await pouch.query('contacts/by_word', { limit: 0 });
  });

export const findInPouch = (page: Page, typed: string): Promise<string[]> =>
  page.evaluate(async (word) => {
    const asked = { startkey: word, endkey: `${word}\ufff0`, include_docs: true, limit: 60 };
    const { rows } = await (globalThis as PouchPage).pouch.query('contacts/by_word', asked);
    return rows.map(({ doc }) => doc.name).sort();
  }, typed.toLowerCase());

const install = (): void => {
  process.stderr.write('installing what is compared with (npm ci in bench/pouchdb)\n');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('npm ci in bench/pouchdb failed');
};
