import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumOptions, killBrowser, mainPidOf } from '@thari/testing/chromium';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** One phone: a Chromium of its own with a profile of its own, at the size of a cheap Android phone. */
export type PhoneInHand = {
  readonly page: Page;
  readonly profile: string;
  readonly kill: () => Promise<void>;
  readonly open: () => Promise<Page>;
  readonly cpuSeconds: () => Promise<number>;
  readonly close: () => Promise<void>;
};

const size = { width: 360, height: 740 };
export const pin = '483920';

export const takePhone = async (address: string): Promise<PhoneInHand> => {
  const profile = await mkdtemp(join(tmpdir(), 'thari-phone-'));
  let browser = await launch(profile);
  let page = await visit(browser, address);
  return {
    get page() {
      return page;
    },
    profile,
    kill: () => killBrowser(browser, profile),
    open: async () => {
      browser = await launch(profile);
      page = await visit(browser, address);
      return page;
    },
    cpuSeconds: async () => cpuOfTree(await mainPidOf(profile)),
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** Types the code of the coordinator and chooses the six numbers. */
export const activate = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel('Your code').fill(code);
  await page.getByRole('button', { name: 'Open this phone' }).click();
  await page.getByText('Choose six numbers').waitFor();
  await typePin(page);
  await page
    .getByText(/once more|again/i)
    .first()
    .waitFor();
  await typePin(page);
  await page
    .getByRole('heading', { name: /\d+ \w+/ })
    .first()
    .waitFor({ timeout: 60_000 });
};

export const typePin = async (page: Page): Promise<void> => {
  for (const digit of pin) await pressDigit(page, digit);
};

export const pressDigit = (page: Page, digit: string): Promise<void> =>
  page.getByRole('button', { name: digit, exact: true }).click();

const launch = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...chromiumOptions,
    viewport: size,
    deviceScaleFactor: 2,
  });

const visit = async (browser: BrowserContext, address: string): Promise<Page> => {
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(address);
  return page;
};

const ticksPerSecond = 100;

/** User and system time of a process and all below it, dead children included (proc(5): fields 14 to 17 of stat). */
const cpuOfTree = (root: number): number => {
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (statOf(Number(name)) ?? []) : []));
  const below = (pid: number): number =>
    processes.filter(({ parent }) => parent === pid).reduce((sum, child) => sum + child.ticks + below(child.pid), 0);
  const own = processes.find(({ pid }) => pid === root)?.ticks ?? 0;
  return (own + below(root)) / ticksPerSecond;
};

const statOf = (pid: number): { pid: number; parent: number; ticks: number } | undefined => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? [];
    return {
      pid,
      parent: fields[1] ?? 0,
      ticks: (fields[11] ?? 0) + (fields[12] ?? 0) + (fields[13] ?? 0) + (fields[14] ?? 0),
    };
  } catch {
    return undefined; // it ended while we looked
  }
};
