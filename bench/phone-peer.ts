import { calendarDate } from '@thari/kernel/calendar-date';
import { press } from '@thari/testing/e2e/day/mentor-at-work';
import { activate, type PhoneInHand, takePhone } from '@thari/testing/e2e/day/phone-in-hand';
import { openRealThari } from '@thari/testing/e2e/day/real-thari';
import type { Page } from 'playwright-core';
import { type BenchResult, median, told } from './benchmark.ts';
import { quiet } from './phone-hand.ts';
import { fillPouch, findInPouch, indexPouch, openPouchPage } from './phone-pouchdb.ts';
import { type RecordDoc, recordDocs } from './phone-records.ts';

const runs = 5;

/**
 * The same records in Thari and in PouchDB, in the same browser. Thari's first fill is the whole of it: activation, the key from
 * the PIN, download, check, encryption, and the diary drawn. PouchDB's is the writing alone, of documents that are there already
 * and stay unencrypted. Thari's search is typed on the screen and drawn; PouchDB's is asked and only answered.
 */
export const comparePouch = async (scale: number): Promise<BenchResult[]> => {
  const years = 1.6 * scale; // ten thousand events at scale 1
  const seed = 'phone beside';
  const docs = recordDocs({ years, seed, until: calendarDate(new Date().toISOString().slice(0, 10)) });
  const thari = await openRealThari({ sites: 1, years, seed });
  const phone = await takePhone(thari.phoneAddress);
  try {
    const ours = await cost(phone, async () => {
      await activate(phone.page, thari.codes[0] ?? '');
      await phone.page.getByText('still coming').waitFor({ state: 'detached', timeout: 300_000 });
      await quiet(phone); // what comes after the first rows is part of the fill
    });
    const pouch = await openPouchPage(phone);
    await quiet(phone);
    const theirs = await fillPouch(pouch, phone, docs);
    await quiet(phone);
    const indexing = await cost(phone, () => indexPouch(pouch));
    return [
      told('records in Thari and in PouchDB', [docs.length], 'records'),
      told('first fill: PouchDB without its index / Thari, CPU', [theirs / ours], 'times'),
      told('first fill: PouchDB with its index of names / Thari, CPU', [(theirs + indexing) / ours], 'times'),
      told('first fill: Thari, CPU', [ours], 'cpu-s'),
      told('first fill: PouchDB, CPU', [theirs], 'cpu-s'),
      told('index of names: PouchDB, CPU', [indexing], 'cpu-s'),
      ...(await compareSearch(phone, pouch, givenNameIn(docs))),
    ];
  } finally {
    await phone.close();
    await thari.close();
  }
};

const givenNameIn = (docs: readonly RecordDoc[]): string => {
  const name = docs.flatMap((doc) => doc.name?.split(' ')[0] ?? [])[0];
  if (!name) throw new Error('nobody of this programme has a name');
  return name;
};

const compareSearch = async (phone: PhoneInHand, pouch: Page, name: string): Promise<BenchResult[]> => {
  const { page } = phone;
  await page.bringToFront();
  await press(page, 'Find');
  const field = page.getByLabel('Name, code or phone');
  await field.fill(name);
  const rows = page.locator('main .ui-row-main', { hasText: name });
  await rows.first().waitFor();
  const shown = (await rows.allInnerTexts()).map((row) => row.trim());
  const found = await findInPouch(pouch, name);
  if (found.length !== shown.length || !found.every((each) => shown.some((row) => row.includes(each))))
    throw new Error(`PouchDB finds ${found.join(', ')}; the screen shows ${shown.join(', ')}`);
  const [ours, theirs]: number[][] = [[], []];
  for (let run = 0; run <= runs; run++) {
    await field.fill('');
    await quiet(phone);
    const typing = await cost(phone, () => field.pressSequentially(name, { delay: 500 }));
    await quiet(phone);
    const asking = await cost(phone, async () => {
      for (let letters = 2; letters <= name.length; letters++) await findInPouch(pouch, name.slice(0, letters));
    });
    if (run === 0) continue;
    ours?.push((typing / name.length) * 1000);
    theirs?.push((asking / (name.length - 1)) * 1000);
  }
  return [
    told('women of one name found by both', [found.length], 'women'),
    told(
      'search, each letter: PouchDB / Thari, CPU',
      (theirs ?? []).map((each) => each / median(ours ?? [])),
      'times',
    ),
    told('search, each letter: Thari, typed and drawn, CPU', ours ?? [], 'cpu-ms'),
    told('search, each letter: PouchDB, asked only, CPU', theirs ?? [], 'cpu-ms'),
  ];
};

const cost = async (phone: PhoneInHand, deed: () => Promise<unknown>): Promise<number> => {
  const before = await phone.cpuSeconds();
  await deed();
  return (await phone.cpuSeconds()) - before;
};
