import { useLayoutEffect, useRef } from 'preact/hooks';

/** Going on begins at the top; going back leads to where she was on the page. */
export const useScrollMemory = (depth: number, place: string): void => {
  const left = useRef<Readonly<Record<number, number>>>({});
  const before = useRef(depth);
  useLayoutEffect(() => {
    const isBack = depth < before.current;
    before.current = depth;
    scrollTo(0, isBack ? (left.current[depth] ?? 0) : 0);
    const stop = new AbortController();
    const remember = () => {
      left.current = { ...left.current, [depth]: scrollY };
    };
    addEventListener('scroll', remember, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [depth, place]);
};
