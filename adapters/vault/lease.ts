/**
 * How long a phone may be read without hearing from the server. It ends by time or by use, whichever comes first, and then the
 * lease share is deleted: reading stays closed until the next sync. This is what reaches a stolen phone that never comes back.
 * Plain JSON. Times are milliseconds of the server's clock as far as this phone can tell: its own clock and how far off it was at the
 * last sync. So a phone whose clock is a year wrong can still work, and one whose clock is set back or stopped gains nothing.
 */
export type Lease = {
  readonly endsAt: number;
  readonly clockOffsetMs: number;
  readonly timeSeen: number;
  readonly unlocks: number;
};

export type LeaseState =
  | { readonly is: 'valid' | 'ending-soon'; readonly msLeft: number; readonly unlocksLeft: number }
  | { readonly is: 'over'; readonly because: 'time' | 'unlocks' };

const day = 86_400_000;

export const usualLeaseDays = 35;
export const mostUnlocks = 400;
const warnMs = 7 * day;
// As many as a week of unlocks, if 400 were spread over 35 days.
const warnUnlocks = 80;

/** At every sync: the server's clock starts the lease anew. Only the server may lower the time that was seen. */
export const renewedLease = (serverTime: number, now: number, days: number = usualLeaseDays): Lease => ({
  endsAt: serverTime + days * day,
  clockOffsetMs: serverTime - now,
  timeSeen: serverTime,
  unlocks: 0,
});

/** The phone's clock was read. Call it at each unlock, at each entry and every few minutes: time only goes forward. */
export const sawTime = (lease: Lease, now: number): Lease => ({ ...lease, timeSeen: timeSeenAt(lease, now) });

/** One unlock, counted before the data opens. */
export const countedUnlock = (lease: Lease, now: number): Lease => {
  const seen = sawTime(lease, now);
  return { ...seen, unlocks: seen.unlocks + 1 };
};

/** May the phone be unlocked once more, and for how long still? */
export const leaseState = (lease: Lease, now: number): LeaseState => {
  const msLeft = lease.endsAt - timeSeenAt(lease, now);
  const unlocksLeft = mostUnlocks - lease.unlocks;
  if (msLeft <= 0) return { is: 'over', because: 'time' };
  if (unlocksLeft <= 0) return { is: 'over', because: 'unlocks' };
  const soon = msLeft <= warnMs || unlocksLeft <= warnUnlocks;
  return { is: soon ? 'ending-soon' : 'valid', msLeft, unlocksLeft };
};

/** The highest time this phone ever saw, this moment included: the only time that a wait or a lease is measured with. */
export const timeSeenAt = (lease: Lease, now: number): number => Math.max(lease.timeSeen, now + lease.clockOffsetMs);
