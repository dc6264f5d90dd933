import { describe, expect, test } from 'vitest';
import { betweenSyncsMs, soonMs } from './sync-pace.ts';
import { type Round, syncRunner } from './sync-runner.ts';

/** A runner with timers that are wound by hand, and rounds that end when the test says so. */
const wound = () => {
  const timers: { ms: number; work: () => void; isOff: boolean }[] = [];
  const rounds: ((why: Awaited<ReturnType<Round>>) => void)[] = [];
  const runner = syncRunner({
    after: (ms, work) => {
      const timer = { ms, work, isOff: false };
      timers.push(timer);
      return () => {
        timer.isOff = true;
      };
    },
    random: () => 1,
    round: () => new Promise((resolve) => rounds.push(resolve)),
    changed: () => undefined,
  });
  const waiting = () => timers.filter(({ isOff }) => !isOff);
  const end = async (why: Awaited<ReturnType<Round>>) => {
    rounds.shift()?.(why);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { runner, waiting, end, begun: () => rounds.length };
};

describe('the sync runner', () => {
  test('talks two seconds after the last of several saves', () => {
    const { runner, waiting } = wound();
    runner.soon();
    runner.soon();
    expect(waiting().map(({ ms }) => ms)).toEqual([soonMs]);
  });

  test('has one round at a time, and one more when something was saved meanwhile', async () => {
    const { runner, end, begun } = wound();
    const whenDone = runner.now();
    runner.soon();
    runner.soon();
    void runner.now();
    expect(begun()).toBe(1);
    await end(undefined);
    expect([begun(), runner.isBusy()]).toEqual([1, true]);
    await end(undefined);
    await whenDone;
    expect([begun(), runner.isBusy()]).toEqual([0, false]);
  });

  test('waits longer after each failure, and a quarter of an hour after success', async () => {
    const { runner, waiting, end } = wound();
    const waits: (number | undefined)[] = [];
    for (const why of ['offline', 'offline', 'server-problem', undefined] as const) {
      void runner.now();
      await end(why);
      waits.push(waiting().at(-1)?.ms);
    }
    expect(waits).toEqual([10_000, 20_000, 40_000, betweenSyncsMs]);
    expect(runner.problem()).toBeUndefined();
  });

  test('does not hurry where waiting cannot help', async () => {
    const { runner, waiting, end } = wound();
    void runner.now();
    await end('revoked');
    expect([runner.problem(), waiting().at(-1)?.ms]).toEqual(['signed-out', betweenSyncsMs]);
  });

  test('is silent after it was stopped', async () => {
    const { runner, waiting, end, begun } = wound();
    void runner.now();
    runner.stop();
    await end(undefined);
    void runner.now();
    expect([waiting().length, begun()]).toEqual([0, 0]);
  });
});
