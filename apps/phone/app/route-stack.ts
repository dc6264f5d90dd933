import type { Route, TabName } from './route.ts';

/** The pages behind her, the first one at the bottom. There is always one. */
export type RouteStack = readonly [Route, ...Route[]];

export const home: RouteStack = [{ name: 'diary' }];

export const topOf = (stack: RouteStack): Route => stack[stack.length - 1] ?? stack[0];

export const opened = (stack: RouteStack, route: Route): RouteStack => [...stack, route];

/** Back to a depth: what lies above it is left. */
export const backAt = (stack: RouteStack, depth: number): RouteStack => {
  const [first, ...rest] = stack;
  return [first, ...rest.slice(0, Math.max(0, depth - 1))];
};

/** A tab lies on the diary, so that Back from it leads there and then out, as on every Android phone. */
export const atTab = (name: TabName): RouteStack => (name === 'diary' ? home : [...home, { name }]);

/**
 * A form is done: its pages are left, and those that led only to it. She lands on the page of the person it was about,
 * which is put there where she came another way, as from a search that found nobody.
 */
export const finished = (stack: RouteStack, pairId: string, next?: Route): RouteStack => {
  const [first, ...rest] = stack;
  const onward = next ? [next] : [];
  const at = rest.findIndex((route) => route.name === 'person' && route.pairId === pairId);
  if (at >= 0) return [first, ...rest.slice(0, at + 1), ...onward];
  return [first, { name: 'person', pairId }, ...onward];
};
