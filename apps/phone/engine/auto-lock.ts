/**
 * When the phone locks by itself: three minutes after the last touch, or a minute after the app went out of sight. Two clocks are
 * read, because each fails in its own way: the wall clock can be set back, and the steady one stands still while the phone sleeps.
 */
export type Moment = { readonly wall: number; readonly steady: number };
export type Presence = { readonly touched: Moment; readonly hidden: Moment | undefined };

export const idleMs = 3 * 60_000;
export const hiddenMs = 60_000;

/** How long until it has to lock, unless something happens; 0 is now. */
export const msUntilLock = ({ touched, hidden }: Presence, now: Moment): number => {
  const idleLeft = idleMs - elapsed(touched, now);
  const hiddenLeft = hidden ? hiddenMs - elapsed(hidden, now) : Number.POSITIVE_INFINITY;
  return Math.max(0, Math.min(idleLeft, hiddenLeft));
};

const elapsed = (then: Moment, now: Moment): number => Math.max(now.wall - then.wall, now.steady - then.steady, 0);
