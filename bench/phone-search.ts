import { findPairs } from '@thari/phone/engine/find/find-pairs';
import { searchKeys } from '@thari/phone/engine/find/findable';
import { familyNames, womenNames } from '@thari/server/simulate/names';
import { atMost, type BenchResult } from './benchmark.ts';
import { cpuSeconds } from './protocol-cpu-seconds.ts';

const [runs, slower, timesARun] = [5, 6, 10];

/** The search alone, without a screen, among invented women who all have a name, a code and a phone number. */
export const searchAlone = (count: number): BenchResult[] => {
  const everybody = Array.from({ length: count }, (_, i) => {
    const given = womenNames[i % womenNames.length] ?? '';
    const family = familyNames[Math.floor(i / womenNames.length) % familyNames.length] ?? '';
    const code = i.toString(32).toUpperCase().padStart(8, '2');
    const phone = `07${String(i * 7919).padStart(8, '0')}`;
    return searchKeys({
      pairId: `${i}`,
      code,
      name: `${given} ${family}`,
      babyNames: [],
      phone,
      mine: true,
      hasLeft: false,
    });
  });
  return [
    ['a name', 'Nthabiseng', 'Nthabiseng'],
    ['a misspelt name', 'Rumbitzai', 'Rumbidzai'],
    ['a name that nobody has', 'Xolelwa', ''],
  ].map(([what = '', typed = '', meant = '']) => {
    const found = findPairs(everybody, typed).map(({ pairId }) => everybody[Number(pairId)]?.of.name ?? '');
    if (meant !== '' && !found.some((name) => name.startsWith(meant)))
      throw new Error(`${typed} does not find ${meant}`);
    const figures = Array.from({ length: runs + 1 }, () => {
      const started = process.cpuUsage();
      for (let time = 0; time < timesARun; time++)
        for (let letters = 1; letters <= typed.length; letters++) findPairs(everybody, typed.slice(0, letters));
      return (cpuSeconds(started) / timesARun / typed.length) * slower * 1000;
    }).slice(1); // the first warms up
    const metric = `the search alone among ${count} women, ${what}: each letter, CPU x 6`;
    return atMost(metric, figures, { unit: 'ms', bound: 100 });
  });
};
