import { english, type Language, languageOf } from '../words/languages.ts';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const last = 'language';
/** Chosen at the closed door, where nobody knows yet whose choice it is. */
const atTheDoor = 'language-at-the-door';
const of = (workerId: string) => `language-of-${workerId}`;

/** What this phone spoke last; it says nothing about anyone. */
export const lastLanguage = (kept: Pick<Kept, 'getItem'>): Language => languageOf(kept.getItem(last)) ?? english;

/** Keeps a choice: hers where somebody is in, else for whoever opens the door next. */
export const keepLanguage = (kept: Kept, code: string, workerId: string | undefined): void => {
  kept.setItem(last, code);
  kept.setItem(workerId === undefined ? atTheDoor : of(workerId), code);
};

/** Her own language when she opens the door. What was chosen at the door is newer than what she chose before. */
export const languageOnOpening = (kept: Kept, workerId: string): string | undefined => {
  const code = kept.getItem(atTheDoor);
  if (code !== null) {
    kept.removeItem(atTheDoor);
    kept.setItem(of(workerId), code);
  }
  return kept.getItem(of(workerId)) ?? undefined;
};
