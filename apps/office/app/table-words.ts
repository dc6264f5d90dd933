import type { Words } from '../words/en.ts';

/** The words that every table needs, and its own for when it is empty. */
export const tableWords = ({ frame }: Words, none: string) => ({ none, shown: frame.shown, more: frame.more });
