import { useEffect, useReducer } from 'preact/hooks';
import { type CoverEvent, type Covering, coverAfter } from './cover-after.ts';

/** Covers the screen in the same frame in which it goes out of sight, so that no list of open apps shows a woman's name. */
export const useCover = (): { readonly cover: Covering; readonly tell: (event: CoverEvent) => void } => {
  const [cover, tell] = useReducer(coverAfter, 'none');
  useEffect(() => {
    const stop = new AbortController();
    const outOfSight = () => tell('out-of-sight');
    document.addEventListener('visibilitychange', () => document.hidden && outOfSight(), stop);
    document.addEventListener('freeze', outOfSight, stop);
    addEventListener('pagehide', outOfSight, stop);
    addEventListener('blur', () => !isPicking() && tell('blurred'), stop);
    addEventListener('focus', () => tell('focused'), stop);
    return () => stop.abort();
  }, []);
  return { cover, tell };
};

/** Android opens the list of a select as a window of its own, which takes the focus and is no danger. */
const isPicking = (): boolean => document.activeElement instanceof HTMLSelectElement;
