import { activate, takePhone } from '@thari/testing/e2e/day/phone-in-hand';
import { openRealThari } from '@thari/testing/e2e/day/real-thari';
import type { Benchmark, BenchResult } from './benchmark.ts';
import { weighFiles } from './phone-files.ts';
import { openPeople, quiet, saveVisits, typeNames } from './phone-hand.ts';
import { comparePouch } from './phone-peer.ts';
import { searchAlone } from './phone-search.ts';

/**
 * The phone in the hand, in a real Chromium with the real server: a caseload of 2,000 pairs at scale 1. Figures are the CPU time of
 * all browser processes times six, because DevTools throttling does not reach workers.
 */
export const benchmark: Benchmark = {
  name: 'phone',
  run: async (scale) => [
    ...weighFiles(),
    ...searchAlone(Math.round(5000 * scale)),
    ...(await inTheHand(scale)),
    ...(await comparePouch(scale)),
  ],
};

const inTheHand = async (scale: number): Promise<BenchResult[]> => {
  const thari = await openRealThari({ sites: 1, years: 25 * scale, seed: 'phone' });
  const phone = await takePhone(thari.phoneAddress);
  try {
    await activate(phone.page, thari.codes[0] ?? '');
    await phone.page.getByText('still coming').waitFor({ state: 'detached', timeout: 900_000 });
    await quiet(phone);
    return [...(await typeNames(phone)), ...(await openPeople(phone)), ...(await saveVisits(phone))];
  } finally {
    await phone.close();
    await thari.close();
  }
};
