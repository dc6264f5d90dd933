import { dateFromParts } from '@thari/kernel/calendar-date';
import type { Edge } from './edge.ts';

export const browserEdge: Edge = {
  now: () => Date.now(),
  steady: () => performance.now(),
  dayOf: (instant) => {
    const day = new Date(instant);
    return dateFromParts(day.getFullYear(), day.getMonth() + 1, day.getDate());
  },
  random: () => Math.random(),
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  fetch: (path, init) => fetch(path, init),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};
