import type { en } from './en.ts';

/** What a language has to say. A missing word does not compile. */
export type Words = typeof en;
