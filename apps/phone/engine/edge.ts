import type { CalendarDate } from '@thari/kernel/calendar-date';

/** Where the engine meets the world: clocks, chance, the network and timers. A test brings its own. */
export type Edge = {
  /** The phone's own clock, in milliseconds. It may be wrong by years. */
  readonly now: () => number;
  /** A clock that nobody can set; it counts from anywhere. */
  readonly steady: () => number;
  /** The calendar day of an instant where the phone is. */
  readonly dayOf: (instant: number) => CalendarDate;
  /** Between 0 and 1; for spreading waits, never for secrets. */
  readonly random: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  readonly after: (milliseconds: number, work: () => void) => CancelTimer;
};

export type CancelTimer = () => void;
