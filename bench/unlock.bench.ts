import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { activate, type PhoneInHand, pin, pressDigit, takePhone } from '@thari/testing/e2e/day/phone-in-hand';
import { openRealThari } from '@thari/testing/e2e/day/real-thari';
import { atMost, type Benchmark } from './benchmark.ts';

const runs = 5;
/** A cheap phone is about six times slower than one core of this kind (offline-sync.md section 0). */
const slower = 6;

/**
 * From the last digit of the PIN to the first rows of the diary, for a caseload of 500 pairs: the CPU time of all browser
 * processes, key derivation included, times six. DevTools throttling does not reach workers, so CPU time is counted instead.
 */
export const benchmark: Benchmark = {
  name: 'unlock',
  run: async (scale) => {
    const thari = await openRealThari({ sites: 1, years: 6.25 * scale, seed: 'unlock' });
    const phone = await takePhone(thari.phoneAddress);
    try {
      await activate(phone.page, thari.codes[0] ?? '');
      await filled(phone);
      const seconds: number[] = [];
      for (let run = 0; run < runs; run++) seconds.push((await unlockOnce(phone)) * slower);
      return [
        atMost('unlock to first diary rows, CPU of all browser processes x 6', seconds, { unit: 's', bound: 3 }),
        atMost('JavaScript of the first route, worker included, gzip', [firstRouteKiB()], { unit: 'KiB', bound: 100 }),
      ];
    } finally {
      await phone.close();
      await thari.close();
    }
  },
};

/** Filled, and at rest: what the first fill left in many small records has been put together. */
const filled = async (phone: PhoneInHand): Promise<void> => {
  const { page } = phone;
  await page.getByText('still coming').waitFor({ state: 'detached', timeout: 300_000 });
  await quiet(phone);
};

const unlockOnce = async (phone: PhoneInHand): Promise<number> => {
  await phone.page.reload();
  await phone.page.getByRole('button', { name: '1', exact: true }).waitFor();
  for (const digit of pin.slice(0, -1)) await pressDigit(phone.page, digit);
  await quiet(phone);
  const before = await phone.cpuSeconds();
  await pressDigit(phone.page, pin.slice(-1));
  await phone.page
    .getByText(/days? late/)
    .first()
    .waitFor();
  return (await phone.cpuSeconds()) - before;
};

/** Waits until the browser has nothing left to do, so that the page's own loading is not counted. */
const quiet = async (phone: PhoneInHand): Promise<void> => {
  for (let last = -1; (await phone.cpuSeconds()) - last > 0.02; ) {
    last = await phone.cpuSeconds();
    await phone.page.waitForTimeout(1000);
  }
};

/** What is loaded before the diary can be seen: the page's own script, the worker's, and the parts that the worker loads at once. */
const firstRouteKiB = (): number => {
  const folder = new URL('../apps/phone/dist/assets/', import.meta.url).pathname;
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js') && /^(index|engine-worker)-/.test(file));
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1024;
};
