import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';

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

type View = { readonly page: string; readonly theme: string; readonly width: number; readonly height: number };

/** Builds the gallery, serves it on a free port and opens a browser: for the tests and for taking pictures. */
export const openGallery = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'thari-gallery-'));
  const configFile = join(import.meta.dirname, 'vite.config.ts');
  await build({ configFile, logLevel: 'error', build: { outDir: folder } });
  const server = await preview({
    configFile,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
  const tab = await browser.newPage({ reducedMotion: 'reduce' });

  const show = async ({ page, theme, width, height }: View): Promise<Page> => {
    await tab.setViewportSize({ width, height });
    await tab.goto(`${server.resolvedUrls?.local[0]}?page=${page}&theme=${theme}`);
    await tab.locator('#app > *').first().waitFor({ state: 'attached' });
    return tab;
  };
  const close = async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  };
  return { show, close };
};
