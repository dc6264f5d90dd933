import { useEffect, useRef } from 'preact/hooks';
import { twoFingerTap } from './two-finger-tap.ts';

/** Two fingers anywhere hide the screen. */
export const useTwoFingerHide = (hide: () => void): void => {
  const latest = useRef(hide);
  latest.current = hide;
  useEffect(() => {
    const tap = twoFingerTap();
    const stop = new AbortController();
    const options = { passive: true, signal: stop.signal };
    addEventListener('touchstart', ({ touches, timeStamp }) => tap.touched(touches, timeStamp), options);
    addEventListener('touchmove', ({ touches }) => tap.moved(touches), options);
    addEventListener(
      'touchend',
      ({ touches, timeStamp }) => {
        if (tap.left(touches, timeStamp)) latest.current();
      },
      options,
    );
    return () => stop.abort();
  }, []);
};

/** A long press on the title hides too: one thumb is enough. */
export const useLongPress = (press: () => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const end = () => clearTimeout(timer.current);
  return {
    onPointerDown: () => {
      timer.current = setTimeout(press, longPress);
    },
    onPointerUp: end,
    onPointerLeave: end,
    onPointerCancel: end,
    onContextMenu: (event: Event) => event.preventDefault(),
  };
};

const longPress = 650;
