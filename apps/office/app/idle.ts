/** How long nobody may be at the desk before it locks itself; the server counts the same. */
export const idleSeconds = 15 * 60;
export const warnSeconds = 60;
/** Somebody who reads asks nothing of the server, which would lock her out: it is told now and then that she is here. */
export const tellServerEverySeconds = 5 * 60;

export type Presence =
  | { readonly is: 'here' }
  | { readonly is: 'quiet'; readonly secondsLeft: number }
  | { readonly is: 'gone' };

/** Computed from the hour and not from a timer, because a laptop that sleeps stops its timers. */
export const presence = (lastSeenMs: number, nowMs: number): Presence => {
  const secondsLeft = Math.ceil((lastSeenMs + idleSeconds * 1000 - nowMs) / 1000);
  if (secondsLeft <= 0) return { is: 'gone' };
  return secondsLeft <= warnSeconds ? { is: 'quiet', secondsLeft } : { is: 'here' };
};
