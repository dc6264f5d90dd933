import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumOptions, killBrowser } from '@thari/testing/chromium';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { EnginePage } from './phone-engine-page/page.ts';

type Globals = { readonly page?: EnginePage };

/** A phone in a real Chromium with a profile of its own, and the engine in it. */
export type PhoneBrowser = {
  page: Page;
  /** Runs in the page, with the engine in hand. Arguments and answer travel as plain values. */
  readonly ask: <Argument, Answer>(
    question: (page: EnginePage, argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ) => Promise<Answer>;
  readonly reload: () => Promise<void>;
  readonly anotherTab: () => Promise<PhoneBrowser>;
  /** Ends the browser as a phone that runs out of memory would (SIGKILL), and starts it again on the same profile. */
  readonly killAndReopen: () => Promise<void>;
  readonly kill: () => Promise<void>;
  readonly reopen: () => Promise<void>;
  /** Files of the profile in which one of these words stands, as UTF-8 or UTF-16. The browser has to be closed or killed. */
  readonly filesWith: (words: readonly string[]) => Promise<string[]>;
  readonly close: () => Promise<void>;
};

export const openPhoneBrowser = async (origin: string): Promise<PhoneBrowser> => {
  const profile = await mkdtemp(join(tmpdir(), 'thari-phone-'));
  let browser = await launch(profile);
  const over = (page: Page): PhoneBrowser => ({
    page,
    ask(question, argument) {
      // The question is sent as text, for only one argument can go with it.
      return this.page.evaluate(
        `(${question.toString()})(globalThis.page, ${JSON.stringify(argument) ?? 'undefined'})`,
      ) as never;
    },
    async reload() {
      await visit(this.page, origin);
    },
    anotherTab: async () => over(await visit(await browser.newPage(), origin)),
    async kill() {
      await killBrowser(browser, profile);
    },
    async reopen() {
      browser = await launch(profile);
      this.page = await visit(browser.pages()[0] ?? (await browser.newPage()), origin);
    },
    async killAndReopen() {
      await this.kill();
      await this.reopen();
    },
    filesWith: (words) => filesWith(profile, words),
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  });
  return over(await visit(browser.pages()[0] ?? (await browser.newPage()), origin));
};

const visit = async (page: Page, origin: string): Promise<Page> => {
  await page.goto(origin);
  await page.waitForFunction(() => (globalThis as Globals).page !== undefined);
  return page;
};

const launch = (profile: string): Promise<BrowserContext> => chromium.launchPersistentContext(profile, chromiumOptions);

const filesWith = async (profile: string, words: readonly string[]): Promise<string[]> => {
  const wanted = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const found: string[] = [];
  for (const path of paths) {
    const content = await readFile(path);
    if (wanted.some((word) => content.includes(word))) found.push(path.slice(profile.length));
  }
  return found;
};
