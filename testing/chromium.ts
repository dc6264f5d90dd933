import { readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** How every test starts its browser: `CHROMIUM` names it, as `npm test` does, and it asks nobody on the network for anything. */
export const chromiumOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
  ],
};

/** The browser writes its own process number into its profile, so that only the one we started can be meant. */
export const mainPidOf = async (profile: string): Promise<number> =>
  Number((await readlink(lockOf(profile))).split('-').at(-1));

/** Ends it as a phone that runs out of memory would (SIGKILL), and lets another one start on the same profile. */
export const killBrowser = async (browser: BrowserContext, profile: string): Promise<void> => {
  const closed = new Promise((done) => browser.once('close', done));
  process.kill(await mainPidOf(profile), 'SIGKILL');
  await closed;
  await rm(lockOf(profile), { force: true });
};

const lockOf = (profile: string): string => join(profile, 'SingletonLock');
