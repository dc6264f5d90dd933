import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastTry, mayTryPin, mustDestroy, noAttempts, type PinAttempts, waitedOpen } from './pin-attempts.ts';

const minute = 60_000;
const start = Date.UTC(2026, 2, 1);

/** So many wrong PINs, each as early as it may be. */
const wrongPins = (times: number): { attempts: PinAttempts; at: number } => {
  let [attempts, at] = [noAttempts, start];
  for (let i = 0; i < times; i++) {
    const asked = mayTryPin(attempts, at);
    if (asked.may === 'wait') at += asked.waitMs;
    const may = mayTryPin(attempts, at);
    if (may.may !== 'try') throw new Error(may.may);
    attempts = may.writeFirst;
  }
  return { attempts, at };
};

describe('a wrong PIN', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 1],
    [5, 5],
    [6, 20],
    [7, 20],
    [8, 20],
    [9, 20],
  ])('after %i of them the next try is %i minutes away, not a millisecond less', (times, minutes) => {
    const { attempts, at } = wrongPins(times);
    expect(mayTryPin(attempts, at + minutes * minute).may).toBe('try');
    if (minutes > 0) expect(mayTryPin(attempts, at + minutes * minute - 1)).toEqual({ may: 'wait', waitMs: 1 });
  });

  test('nine leave one try; the tenth destroys', () => {
    const { attempts, at } = wrongPins(9);
    expect(mustDestroy(attempts)).toBe(false);
    const tenth = mayTryPin(attempts, at + 20 * minute);
    expect(tenth).toMatchObject({ may: 'try', triesLeftAfter: 0, writeFirst: { tried: lastTry } });
    const { attempts: spent } = wrongPins(10);
    expect(mustDestroy(spent)).toBe(true);
    expect(mayTryPin(spent, start + 1000 * minute)).toEqual({ may: 'destroy' });
  });

  test('costs a try even when the app is closed before the PIN was looked at', () => {
    const first = mayTryPin(noAttempts, start);
    expect(first).toMatchObject({ writeFirst: { tried: 1 }, triesLeftAfter: 9 });
  });
});

describe('the wait', () => {
  test('is not shortened by any clock below the highest time seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 9 }), fc.nat(10 * 365 * 24 * 60 * minute), (times, back) => {
        const { attempts, at } = wrongPins(times);
        // The caller never passes less than the highest time seen; should it do so, the wait is still whole.
        expect(mayTryPin(attempts, at - back).may).toBe('wait');
      }),
    );
  });

  test('never grows past its own length, even where the time seen was lowered by the server', () => {
    const { attempts, at } = wrongPins(4);
    expect(mayTryPin(attempts, at - 86_400_000)).toEqual({ may: 'wait', waitMs: 1 * minute });
  });

  test('is also served by looking at the lock screen for as long', () => {
    const { attempts, at } = wrongPins(5);
    const nearly = waitedOpen(waitedOpen(attempts, 2 * minute), 3 * minute - 1);
    expect(mayTryPin(nearly, at - 86_400_000)).toEqual({ may: 'wait', waitMs: 1 });
    expect(mayTryPin(waitedOpen(nearly, 1), at - 86_400_000).may).toBe('try');
  });

  test('gains nothing from a wait of less than nothing', () => {
    const { attempts } = wrongPins(4);
    expect(waitedOpen(attempts, -5)).toEqual(attempts);
    expect(waitedOpen(attempts, 0)).toEqual(attempts);
  });

  test('served for one try does not count for the next', () => {
    const { attempts, at } = wrongPins(4);
    const next = mayTryPin(waitedOpen(attempts, 60 * minute), at);
    expect(next).toMatchObject({ may: 'try', writeFirst: { tried: 5, waitedMs: 0, waitUntilAt: at + 5 * minute } });
  });
});
