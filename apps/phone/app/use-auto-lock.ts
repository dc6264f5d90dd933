import { useEffect } from 'preact/hooks';
import { type Moment, msUntilLock, type Presence } from '../engine/auto-lock.ts';

/** Locks three minutes after the last touch, and a minute after the app went out of sight. */
export const useAutoLock = (isOpen: boolean, lock: () => void): void => {
  useEffect(() => {
    if (!isOpen) return;
    let presence: Presence = { touched: momentNow(), hidden: undefined };
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      const left = msUntilLock(presence, momentNow());
      if (left === 0) lock();
      else timer = setTimeout(look, Math.min(left, longestSleep));
    };
    const touched = () => {
      presence = { ...presence, touched: momentNow() };
    };
    const seen = () => {
      if (document.hidden) presence = { ...presence, hidden: momentNow() };
      look(); // before the hidden time is forgotten: it may have been too long
      if (!document.hidden) presence = { ...presence, hidden: undefined };
    };
    const stop = new AbortController();
    for (const event of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
      addEventListener(event, touched, { ...options, signal: stop.signal });
    document.addEventListener('visibilitychange', seen, stop);
    look();
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [isOpen]);
};

/** A timer that sleeps long wakes late on a phone that slept; a short one looks again soon after it wakes. */
const longestSleep = 15_000;
const options = { passive: true, capture: true };
const momentNow = (): Moment => ({ wall: Date.now(), steady: performance.now() });
