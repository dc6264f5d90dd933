/**
 * How often the PIN was tried, so that somebody with the phone in her hand cannot try them all. Plain JSON. A try is written down
 * before the PIN is looked at: closing the app in between gives no free try.
 * It stops a thief with the screen, not one with a copy of the disk (that one is stopped by the lease).
 */
export type PinAttempts = {
  readonly tried: number;
  /** The instant until which no try is taken, as milliseconds of the time that never goes back (lease.ts, `timeSeen`). */
  readonly waitUntilAt: number;
  /** How much of the wait was spent with the lock screen open, as measured by a clock that nobody can set. */
  readonly waitedMs: number;
};

export type MayTry =
  | { readonly may: 'try'; readonly writeFirst: PinAttempts; readonly triesLeftAfter: number }
  | { readonly may: 'wait'; readonly waitMs: number }
  | { readonly may: 'destroy' };

export const noAttempts: PinAttempts = { tried: 0, waitUntilAt: 0, waitedMs: 0 };

const minute = 60_000;
const triesBeforeWaiting = 4;
const waitsAfter: readonly number[] = [1 * minute, 5 * minute, 20 * minute];

/** The try that, when wrong, destroys the slot. */
export const lastTry = 10;

/**
 * May the PIN be tried now? If so, `writeFirst` has to be on the disk before the PIN is looked at. `timeSeen` is the highest time
 * this phone ever saw, so that setting the clock back shortens nothing.
 */
export const mayTryPin = (attempts: PinAttempts, timeSeen: number): MayTry => {
  if (attempts.tried >= lastTry) return { may: 'destroy' };
  const waitMs = waitLeft(attempts, timeSeen);
  if (waitMs > 0) return { may: 'wait', waitMs };
  const tried = attempts.tried + 1;
  const writeFirst = { tried, waitUntilAt: timeSeen + waitAfter(tried), waitedMs: 0 };
  return { may: 'try', writeFirst, triesLeftAfter: lastTry - tried };
};

/** Was it the last one? Asked after a wrong PIN, with what was written first. */
export const mustDestroy = (attempts: PinAttempts): boolean => attempts.tried >= lastTry;

/**
 * The lock screen was open for so long. Without it, a phone whose clock stood a day ahead and was then put right would wait a day:
 * the wait is over when either clock says so.
 */
export const waitedOpen = (attempts: PinAttempts, elapsedMs: number): PinAttempts =>
  elapsedMs > 0 ? { ...attempts, waitedMs: attempts.waitedMs + elapsedMs } : attempts;

const waitLeft = (attempts: PinAttempts, timeSeen: number): number =>
  Math.max(0, Math.min(attempts.waitUntilAt - timeSeen, waitAfter(attempts.tried) - attempts.waitedMs));

const waitAfter = (tried: number): number =>
  tried < triesBeforeWaiting ? 0 : (waitsAfter[Math.min(tried - triesBeforeWaiting, waitsAfter.length - 1)] ?? 0);
