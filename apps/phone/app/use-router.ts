import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Route, TabName } from './route.ts';
import { atTab, backAt, finished, home, opened, type RouteStack, topOf } from './route-stack.ts';

export type Go = {
  readonly open: (route: Route) => void;
  readonly back: (pages?: number) => void;
  readonly tab: (name: TabName) => void;
  /** A form is done: to the person it was about, and on from there. */
  readonly finish: (pairId: string, next?: Route) => void;
  readonly reset: () => void;
};
export type Router = { readonly route: Route; readonly depth: number; readonly go: Go };

/** What stands in the browser's history: a depth, and which run of the app it belongs to. Nothing about anyone. */
type Mark = { readonly run: string; readonly depth: number };

/**
 * The pages in memory, kept in step with the browser's history, so that the phone's own Back works.
 * The address stays the same on every page.
 */
export const useRouter = (start: RouteStack = home): Router => {
  const [stack, setStack] = useState(start);
  const now = useRef(stack);
  const run = useMemo(() => String(performance.timeOrigin), []);

  const show = (next: RouteStack) => {
    const steps = next.length - now.current.length;
    now.current = next;
    setStack(next);
    if (steps < 0) history.go(steps);
    for (let depth = next.length - steps + 1; depth <= next.length; depth++) history.pushState(mark(run, depth), '');
  };

  useEffect(() => {
    history.scrollRestoration = 'manual';
    history.replaceState(mark(run, 1), '');
    for (let depth = 2; depth <= start.length; depth++) history.pushState(mark(run, depth), '');
    const stop = new AbortController();
    const left = ({ state }: PopStateEvent) => {
      const depth = depthIn(state, run);
      if (depth > now.current.length) return history.go(now.current.length - depth); // Forward leads nowhere
      now.current = backAt(now.current, depth);
      setStack(now.current);
    };
    addEventListener('popstate', left, stop);
    return () => stop.abort();
  }, []);

  const go = useMemo<Go>(
    () => ({
      open: (route) => show(opened(now.current, route)),
      back: (pages = 1) => history.go(-pages),
      tab: (name) => show(atTab(name)),
      finish: (pairId, next) => show(finished(now.current, pairId, next)),
      reset: () => show(home),
    }),
    [],
  );
  return { route: topOf(stack), depth: stack.length, go };
};

const mark = (run: string, depth: number): Mark => ({ run, depth });

/** A mark of an earlier run, before the page was loaded anew, is the first page of this one. */
const depthIn = (state: unknown, run: string): number => {
  const mark = state as Partial<Mark> | null;
  return mark?.run === run && typeof mark.depth === 'number' ? mark.depth : 1;
};
