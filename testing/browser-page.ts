import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumOptions, killBrowser } from './chromium.ts';

/** A page of a real Chromium that holds what one TypeScript file exports. Its profile is its own, and is removed at the end. */
export type BrowserPage<Exports> = {
  page: Page;
  readonly origin: string;
  readonly profile: string;
  /** Calls an exported function inside the page. Arguments and answer travel as plain values. */
  call<Name extends keyof Exports & string>(
    name: Name,
    ...args: ArgumentsOf<Exports[Name]>
  ): Promise<AnswerOf<Exports[Name]>>;
  /** The same page anew: what was in memory is gone. */
  reload(): Promise<void>;
  /** Another tab of the same browser. */
  anotherTab(): Promise<BrowserPage<Exports>>;
  /**
   * Ends the browser as a phone that runs out of memory would (SIGKILL), and starts it again on the same profile. What has to happen to
   * the files in between can be given.
   */
  killAndReopen(meanwhile?: (profile: string) => void): Promise<void>;
  close(): Promise<void>;
};

type ArgumentsOf<Fn> = Fn extends (...args: infer Args) => unknown ? Args : never;
type AnswerOf<Fn> = Fn extends (...args: never[]) => infer Answer ? Awaited<Answer> : never;

/** Bundles the file as the phone app is bundled (oldest browser Chrome 90), serves it on a free port and opens it. */
export const openBrowserPage = async <Exports>(entry: string): Promise<BrowserPage<Exports>> => {
  const server = await serve(await bundle(entry));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const profile = await mkdtemp(join(tmpdir(), 'thari-profile-'));
  let browser = await launch(profile);

  const pageOver = (page: Page): BrowserPage<Exports> => ({
    page,
    origin,
    profile,
    call(name, ...args) {
      return this.page.evaluate(callExport, { name, args }) as never;
    },
    async reload() {
      await visit(this.page, origin);
    },
    anotherTab: async () => pageOver(await visit(await browser.newPage(), origin)),
    async killAndReopen(meanwhile) {
      await killBrowser(browser, profile);
      meanwhile?.(profile);
      browser = await launch(profile);
      this.page = await visit(await firstPage(browser), origin);
    },
    async close() {
      await browser.close();
      server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  });
  return pageOver(await visit(await firstPage(browser), origin));
};

type Tested = { tested?: Record<string, (...args: unknown[]) => unknown>; failed?: string };

const callExport = ({ name, args }: { name: string; args: unknown[] }) => {
  const { tested } = globalThis as Tested;
  const fn = tested?.[name];
  if (!fn) throw new Error(`the page exports no ${name}`);
  return fn(...args);
};

const visit = async (page: Page, origin: string): Promise<Page> => {
  await page.goto(origin);
  await page.waitForFunction(() => (globalThis as Tested).tested !== undefined);
  return page;
};

const firstPage = async (browser: BrowserContext): Promise<Page> => browser.pages()[0] ?? (await browser.newPage());

const bundle = async (entry: string): Promise<string> => {
  const whole = 'virtual:tested';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: join(entry, '..'),
    plugins: [
      {
        name: 'tested',
        resolveId: (id) => (id === whole ? id : null),
        load: (id) =>
          id === whole ? `import * as tested from ${JSON.stringify(entry)}; globalThis.tested = { ...tested };` : null,
      },
    ],
    build: { write: false, target: 'chrome90', minify: false, rollupOptions: { input: whole } },
  });
  const outputs = [built].flat().flatMap((output) => ('output' in output ? output.output : []));
  const code = outputs.find((output) => output.type === 'chunk' && output.isEntry);
  if (code?.type !== 'chunk') throw new Error(`nothing was built from ${entry}`);
  return code.code;
};

const serve = async (code: string): Promise<Server> => {
  const server = createServer((request, response) => {
    const isCode = request.url === '/tested.js';
    response.setHeader('content-type', isCode ? 'text/javascript' : 'text/html');
    response.end(
      isCode ? code : '<!doctype html><title>tested</title><script type="module" src="/tested.js"></script>',
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
};

const launch = (profile: string): Promise<BrowserContext> => chromium.launchPersistentContext(profile, chromiumOptions);
