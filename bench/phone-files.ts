import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, type BenchResult } from './benchmark.ts';

const dist = new URL('../apps/phone/dist/', import.meta.url).pathname;
const audio = ['.mp3', '.ogg', '.opus', '.m4a', '.webm'];

/** What the built app weighs. `npm run build` first. */
export const weighFiles = (): BenchResult[] => {
  const files = globSync('**/*.*', { cwd: dist }).map((file) => join(dist, file));
  if (files.length === 0) throw new Error('there is no built app: npm run build comes first');
  const whole = files.filter((file) => !audio.includes(extname(file)));
  return [
    atMost('JavaScript of the first route, worker included, gzip', [sum(whole.filter(isFirstRoute), packed) / 1024], {
      unit: 'KiB',
      bound: 100,
    }),
    atMost(
      'whole app without audio, as it is kept on the phone',
      [sum(whole, (file) => readFileSync(file).length) / 1e6],
      {
        unit: 'MB',
        bound: 1.5,
      },
    ),
  ];
};

/** What is loaded before the diary can be seen: the page's own script, the worker's, and the parts that the worker loads at once. */
const isFirstRoute = (file: string): boolean => /^(index|engine-worker)-.*\.js$/.test(basename(file));

const packed = (file: string): number => gzipSync(readFileSync(file)).length;

const sum = (files: readonly string[], weight: (file: string) => number): number =>
  files.reduce((all, file) => all + weight(file), 0);
