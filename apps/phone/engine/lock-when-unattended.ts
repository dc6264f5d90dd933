import { type Moment, msUntilLock, type Presence } from './auto-lock.ts';

const touches = ['pointerdown', 'keydown', 'scroll', 'input'] as const;

/** Watches whether somebody attends to this page, and says when nobody has for too long. */
export const lockWhenUnattended = (lock: () => void): void => {
  let presence: Presence = { touched: thisMoment(), hidden: undefined };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = (): void => {
    clearTimeout(timer);
    const left = msUntilLock(presence, thisMoment());
    if (left > 0) {
      timer = setTimeout(check, left);
      return;
    }
    lock();
    // From here on the lock screen is looked at, or nobody looks; the next touch counts anew.
    presence = { touched: thisMoment(), hidden: undefined };
  };

  const touched = (): void => {
    // A phone that slept past the time locks before the touch that woke it counts.
    if (msUntilLock(presence, thisMoment()) > 0) presence = { ...presence, touched: thisMoment() };
    check();
  };

  for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true });
  document.addEventListener('visibilitychange', () => {
    const isHidden = document.visibilityState === 'hidden';
    if (isHidden) presence = { ...presence, hidden: thisMoment() };
    check();
    if (!isHidden) presence = { ...presence, hidden: undefined };
    check();
  });
  addEventListener('pageshow', check);
  check();
};

const thisMoment = (): Moment => ({ wall: Date.now(), steady: performance.now() });
