import { useEffect, useRef, useState } from 'preact/hooks';

const enough = 90; // pixels

/** How far the page is pulled down from its top: 0 to 1, and 1 lets it go. */
export const usePull = (onPulled: () => void): number => {
  const [pulled, setPulled] = useState(0);
  const latest = useRef(onPulled);
  latest.current = onPulled;
  useEffect(() => {
    let from: number | undefined;
    let share = 0;
    const show = (next: number) => {
      share = next;
      setPulled(next);
    };
    const stop = new AbortController();
    const options = { passive: true, signal: stop.signal };
    addEventListener(
      'touchstart',
      ({ touches }) => {
        from = scrollY <= 0 && touches.length === 1 ? touches[0]?.clientY : undefined;
      },
      options,
    );
    addEventListener(
      'touchmove',
      ({ touches }) => {
        if (from !== undefined) show(Math.min(1, Math.max(0, ((touches[0]?.clientY ?? from) - from) / enough)));
      },
      options,
    );
    addEventListener(
      'touchend',
      () => {
        if (share >= 1) latest.current();
        if (share > 0) show(0);
        from = undefined;
      },
      options,
    );
    return () => stop.abort();
  }, []);
  return pulled;
};
