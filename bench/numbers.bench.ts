import { activate, type PhoneInHand, takePhone, typePin } from '@thari/testing/e2e/day/phone-in-hand';
import { openRealThari } from '@thari/testing/e2e/day/real-thari';
import { type Benchmark, told } from './benchmark.ts';

/** A cheap phone is about six times slower than one core of this kind (offline-sync.md section 0). */
const slower = 6;
/** So many simulated years of one site make about 2,000 pairs. */
const years = 25;

/**
 * The monthly summary of a caseload of 2,000 pairs: counted for the first time ever, opened again, and opened after the phone was
 * locked. The CPU time of all browser processes, times six. Nothing is asked of it but that nobody waits: it goes a few women at a time.
 */
export const benchmark: Benchmark = {
  name: 'numbers',
  run: async (scale) => {
    const thari = await openRealThari({ sites: 1, years: years * scale, seed: 'numbers' });
    const phone = await takePhone(thari.phoneAddress);
    try {
      await activate(phone.page, thari.codes[0] ?? '');
      await phone.page.getByText('still coming').waitFor({ state: 'detached', timeout: 600_000 });
      await quiet(phone);
      const first = await monthOpened(phone);
      const again = await monthOpened(phone);
      await phone.page.reload();
      await phone.page.getByRole('button', { name: '1', exact: true }).waitFor();
      await typePin(phone.page);
      const unlocked = await monthOpened(phone);
      return [
        told('the first summary of a month, CPU of all browser processes x 6', [first * slower], 's'),
        told('opened again, CPU of all browser processes x 6', [again * slower], 's'),
        told('opened after the phone was locked, CPU of all browser processes x 6', [unlocked * slower], 's'),
      ];
    } finally {
      await phone.close();
      await thari.close();
    }
  },
};

const monthOpened = async (phone: PhoneInHand): Promise<number> => {
  const { page } = phone;
  await page.getByRole('button', { name: 'My work' }).click();
  await quiet(phone);
  const before = await phone.cpuSeconds();
  await page.getByRole('button', { name: /This month/ }).click();
  await page.getByText('Where this comes from').waitFor({ timeout: 300_000 });
  const spent = (await phone.cpuSeconds()) - before;
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  return spent;
};

/** Waits until the browser has nothing left to do. */
const quiet = async (phone: PhoneInHand): Promise<void> => {
  for (let last = -1; (await phone.cpuSeconds()) - last > 0.02; ) {
    last = await phone.cpuSeconds();
    await phone.page.waitForTimeout(1000);
  }
};
