import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { ViewName } from '../view-names.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Look = {
  readonly view: ViewName;
  readonly theme?: string;
  /** The code of a language, or `pseudo`. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  readonly refuses?: string;
};

/** Flags that give the browser a camera, and what it sees. */
type Sees = { readonly camera?: readonly string[] };

/** Builds the preview, serves it on a free port and opens a phone-sized browser: for the tests and for taking pictures. */
export const openPreview = async ({ camera = [] }: Sees = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'thari-preview-'));
  const configFile = join(import.meta.dirname, '..', 'vite.config.ts');
  await build({ configFile, logLevel: 'error', build: { outDir: folder } });
  const server = await preview({
    configFile,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [...flags, ...camera],
  });
  const context = await browser.newContext({ reducedMotion: 'reduce', hasTouch: true });
  const tab = await context.newPage();
  const faults: string[] = [];
  tab.on('pageerror', (fault) => faults.push(String(fault)));

  const show = async (look: Look): Promise<Page> => {
    const { view, theme = 'cloth', language = 'en', width = 360, height = 740, refuses = '' } = look;
    await tab.setViewportSize({ width, height });
    const asked = new URLSearchParams({ view, theme, language, refuses });
    await tab.goto(`${server.resolvedUrls?.local[0]}?${asked}`);
    await tab.locator('#app > *').first().waitFor({ state: 'attached' });
    if (view !== 'diary-loading') await tab.locator('.ui-skeleton').waitFor({ state: 'detached' });
    return tab;
  };
  const close = async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  };
  return { show, close, faults };
};
