import { answer, backToDiary, press, save, write } from '@thari/testing/e2e/day/mentor-at-work';
import type { PhoneInHand } from '@thari/testing/e2e/day/phone-in-hand';
import type { Page } from 'playwright-core';
import { atMost, type BenchResult, median, rounded, told } from './benchmark.ts';

/** A cheap phone is about six times slower than one core of this kind (offline-sync.md section 0). */
const slower = 6;
const runs = 5;
/** The system counts CPU time in hundredths of a second, so each run is several deeds, and their mean is its figure. */
const deedsARun = 5;

/** CPU milliseconds of one deed on a cheap phone, run by run; the first run warms up and is not counted. */
const timed = async (deeds: () => Promise<readonly number[]>): Promise<number[]> => {
  const figures: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const seconds = await deeds();
    figures.push((seconds.reduce((sum, each) => sum + each, 0) / seconds.length) * slower * 1000);
    process.stderr.write(`${run === 0 ? 'warming up' : `run ${run}`}: ${rounded(figures.at(-1) ?? 0)} ms\n`);
  }
  return figures.slice(1);
};

const costOf = async (phone: PhoneInHand, deed: () => Promise<unknown>): Promise<number> => {
  const before = await phone.cpuSeconds();
  await deed();
  return (await phone.cpuSeconds()) - before;
};

/** Waits until the browser has nothing left to do, so that what was begun before is not counted. */
export const quiet = async (phone: PhoneInHand): Promise<void> => {
  for (let last = -1; (await phone.cpuSeconds()) - last > 0.02; ) {
    last = await phone.cpuSeconds();
    await phone.page.waitForTimeout(1000);
  }
};

/** As it is written, and as somebody writes it who heard it. Both must find women of that name before anything is timed. */
const sought = [
  { what: 'a name', typed: 'Nthabiseng', name: 'Nthabiseng' },
  { what: 'a misspelt name', typed: 'Rumbitzai', name: 'Rumbidzai' },
];

/** A letter every half second: the search waits a moment after the last one, so that each letter is one search. */
const betweenLetters = 500;

export const typeNames = async (phone: PhoneInHand): Promise<BenchResult[]> => {
  const { page } = phone;
  const results: BenchResult[] = [];
  await backToDiary(page);
  await press(page, 'Find');
  const field = page.getByLabel('Name, code or phone');
  for (const { what, typed, name } of sought) {
    await field.fill(typed);
    await page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .waitFor();
    const figures = await timed(async () => {
      await field.fill('');
      await quiet(phone);
      const cost = await costOf(phone, () => field.pressSequentially(typed, { delay: betweenLetters }));
      return [cost / typed.length];
    });
    const waiting = await timed(async () => [
      (await costOf(phone, () => page.waitForTimeout(betweenLetters * typed.length))) / typed.length,
    ]);
    results.push(atMost(`search, typing ${what}: each letter, CPU x 6`, figures, { unit: 'ms', bound: 100 }));
    results.push(told('of which the browser costs while nobody types, for each letter, CPU x 6', waiting, 'ms'));
  }
  return results;
};

/** From the finger on a row of the diary until the page of that woman is there. */
export const openPeople = async (phone: PhoneInHand): Promise<BenchResult[]> => {
  const { page } = phone;
  await backToDiary(page);
  const rows = page.locator('main .ui-row-main');
  await rows.nth(deedsARun).waitFor();
  await watchTaps(page);
  const figures = await timed(() =>
    each(deedsARun, async (i) => {
      await quiet(phone);
      const cost = await costOf(phone, async () => {
        await rows.nth(i).click();
        await page.getByText('Her story').waitFor();
      });
      await page.goBack();
      await rows.nth(deedsARun).waitFor();
      return cost;
    }),
  );
  const durations = await tapsSeen(page);
  return [
    atMost('a tap that opens a person from the diary, CPU x 6', figures, { unit: 'ms', bound: 200 }),
    told('the same, longest interaction by the clock of this machine (INP)', [Math.max(0, ...durations)], 'ms'),
    told('the same, median interaction by the clock of this machine', [median(durations)], 'ms'),
  ];
};

/** From "Save" until the screen says that it is on this phone: decided, encrypted, durably written, and shown. */
export const saveVisits = async (phone: PhoneInHand): Promise<BenchResult[]> => {
  const { page } = phone;
  let row = 0; // each woman once
  const bookForNext = async (): Promise<number> => {
    await backToDiary(page);
    await page.locator('main .ui-row-main').nth(row++).click();
    await page.getByText('Her story').waitFor();
    await write(page, 'Book the next visit');
    await answer(page, { 'What for?': 'To talk' });
    await quiet(phone);
    return costOf(phone, () => save(page, /on this phone/));
  };
  const figures = await timed(() => each(deedsARun, bookForNext));
  return [atMost('save of a booked visit, written durably and shown, CPU x 6', figures, { unit: 'ms', bound: 150 })];
};

const each = async (count: number, deed: (i: number) => Promise<number>): Promise<number[]> => {
  const costs: number[] = [];
  for (let i = 0; i < count; i++) costs.push(await deed(i));
  return costs;
};

/** What the browser itself says of each interaction: from the finger until the next picture is drawn. */
type Watched = typeof globalThis & { tapsSeen?: number[] };
type Interaction = PerformanceEntry & { readonly interactionId: number };

const watchTaps = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen: number[] = [];
    (globalThis as Watched).tapsSeen = seen;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Interaction[]) if (entry.interactionId > 0) seen.push(entry.duration);
    });
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

const tapsSeen = (page: Page): Promise<number[]> => page.evaluate(() => (globalThis as Watched).tapsSeen ?? []);
