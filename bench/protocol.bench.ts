import { isDeepStrictEqual } from 'node:util';
import { type PairRecord, pairRecord } from '@thari/care/projections/pair-record';
import { packsOf } from '@thari/protocol/packs/all-packs';
import { type PlannedItem, planFor } from '@thari/protocol/plan';
import { atMost, type Benchmark, type BenchResult, told } from './benchmark.ts';
import { cpuSeconds } from './protocol-cpu-seconds.ts';
import { folded, type ReadPair, readPairs } from './protocol-pairs.ts';
import { compareWithPeer } from './protocol-peer.ts';

const [warmUps, runs] = [2, 5];

/**
 * The care protocol by itself, without a store: streams that have been read are folded and planned under the packs of their
 * country, all of them and then each again after one more event. The same first test of a baby is then computed by the
 * Community Health Toolkit. Time is CPU time, because a shared machine makes every clock slow.
 */
export const benchmark: Benchmark = {
  name: 'protocol',
  run: async (scale) => {
    const pairs = readPairs(Math.max(200, Math.round(6000 * scale)));
    compareAnswers(pairs);
    return [...everyPlan(pairs), ...onePlanAgain(pairs), ...compareWithPeer(pairs, Math.round(500 * scale))];
  },
};

const planOf = (record: PairRecord, { country }: ReadPair): readonly PlannedItem[] => planFor(record, packsOf(country));

/** One event more on the record before it says the same as the whole stream, and no plan is empty. */
const compareAnswers = (pairs: readonly ReadPair[]): void => {
  for (const pair of pairs) {
    const plan = planOf(folded(pair), pair);
    if (plan.length === 0) throw new Error('a plan is empty');
    if (pair.events.length > 1 && !isDeepStrictEqual(planOf(oneMore(beforeLast(pair), pair), pair), plan))
      throw new Error('planning again after one event differs from planning it all');
  }
};

const everyPlan = (pairs: readonly ReadPair[]): BenchResult[] => {
  const [all, folding, planning]: [number[], number[], number[]] = [[], [], []];
  let items = 0;
  for (let run = 1 - warmUps; run <= runs; run++) {
    const started = process.cpuUsage();
    const records = pairs.map((pair) => ({ pair, record: folded(pair) }));
    const foldedAfter = cpuSeconds(started);
    items = records.reduce((sum, { pair, record }) => sum + planOf(record, pair).length, 0);
    const plannedAfter = cpuSeconds(started);
    process.stderr.write(`all plans, ${run < 1 ? 'warming up' : `run ${run}`}: ${plannedAfter} CPU s\n`);
    if (run < 1) continue;
    all.push(plannedAfter);
    folding.push(foldedAfter);
    planning.push(plannedAfter - foldedAfter);
  }
  const events = pairs.reduce((sum, pair) => sum + pair.events.length, 0);
  return [
    atMost(`fold and plan of ${pairs.length} pairs`, all, { unit: 'cpu-s', bound: pairs.length / 6000 }),
    told('of which the fold', folding, 'cpu-s'),
    told('of which the plans', planning, 'cpu-s'),
    told('events of a pair, on average', [events / pairs.length], 'events'),
    told('items of a plan, on average', [items / pairs.length], 'items'),
  ];
};

/** Every pair but its last event is folded before the clock starts; the last event is evolved and the pair planned anew. */
const onePlanAgain = (pairs: readonly ReadPair[]): BenchResult[] => {
  const waiting = pairs
    .filter(({ events }) => events.length > 1)
    .slice(0, 2000)
    .map((pair) => ({ pair, before: beforeLast(pair) }));
  const rounds = Array.from({ length: warmUps + runs }, () => {
    const times = waiting.map(({ pair, before }) => {
      const [at, cpu] = [performance.now(), process.cpuUsage()];
      planOf(oneMore(before, pair), pair);
      return { cpu: cpuSeconds(cpu) * 1000, wall: performance.now() - at };
    });
    return { cpu: times.map(({ cpu }) => cpu), wall: times.map(({ wall }) => wall) };
  }).slice(warmUps);
  const times = (kind: 'cpu' | 'wall', share: number) =>
    at(
      share,
      rounds.map((round) => round[kind]),
    );
  const bound = { unit: 'ms', bound: 1 };
  return [
    atMost('plan again after one event, CPU, median', times('cpu', 0.5), bound),
    atMost('plan again after one event, CPU, 99 of 100', times('cpu', 0.99), bound),
    atMost('plan again after one event, clock, median', times('wall', 0.5), bound),
    // On a shared machine the slowest by the clock are those that had to wait for somebody else.
    told('plan again after one event, clock, 99 of 100', times('wall', 0.99), 'ms'),
  ];
};

const at = (share: number, rounds: readonly (readonly number[])[]): number[] =>
  rounds.map((times) => times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0);

const beforeLast = (pair: ReadPair): PairRecord => folded({ ...pair, events: pair.events.slice(0, -1) });

const oneMore = (before: PairRecord, { events }: ReadPair): PairRecord => {
  const last = events.at(-1);
  return (last && !last.withdrawnBy && pairRecord.evolve(before, last)) || before;
};
