import { uuidV7 } from '@thari/kernel/uuid-v7';

/** Chance from a seed: the same seed plays the same programme on every machine (sfc32, Chris Doty-Humphrey, public domain). */
export type Random = {
  readonly next: () => number; // 0 <= x < 1
  readonly chance: (probability: number) => boolean;
  readonly between: (low: number, high: number) => number; // whole, both ends included
  readonly pick: <T>(choices: readonly T[]) => T;
  /** A delay whose middle is `median` days and whose tail is long, as laboratories and women's lives are. */
  readonly delay: (median: number, spread: number) => number;
  readonly id: (milliseconds: number) => string;
};

export const randomFrom = (seed: string): Random => {
  const state = stateFrom(seed);
  const next = () => step(state) / 4_294_967_296;
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (choices) => {
      const choice = choices[between(0, choices.length - 1)];
      if (choice === undefined) throw new Error('nothing to pick from');
      return choice;
    },
    delay: (median, spread) => Math.max(1, Math.round(median * Math.exp(spread * normal(next)))),
    id: (milliseconds) =>
      uuidV7(
        milliseconds,
        Uint8Array.from({ length: 10 }, () => between(0, 255)),
      ),
  };
};

/** FNV-1a over the seed's text, four times with different starts. */
const stateFrom = (seed: string): Uint32Array => {
  const state = Uint32Array.from([0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 1]);
  for (const [i] of state.entries()) {
    for (const letter of `${i}:${seed}`) state[i] = Math.imul((state[i] ?? 0) ^ letter.charCodeAt(0), 0x01000193);
  }
  for (let i = 0; i < 12; i++) step(state);
  return state;
};

const step = (s: Uint32Array): number => {
  const [a = 0, b = 0, c = 0, d = 0] = s;
  const sum = (a + b + d) >>> 0;
  s[3] = d + 1;
  s[0] = b ^ (b >>> 9);
  s[1] = c + (c << 3);
  s[2] = ((c << 21) | (c >>> 11)) + sum;
  return sum;
};

/** Box and Muller. */
const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
