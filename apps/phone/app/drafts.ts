import type { Answers } from '../screens/questions/answers.ts';
import type { FormRoute } from './route.ts';

/** What was begun and not saved. `ids` are made once, so that pressing Save twice records one entry. */
export type Draft = {
  readonly route: FormRoute;
  readonly answers: Answers;
  readonly ids: readonly string[];
  /** What was refused, and at which question, until it is answered anew. */
  readonly refused?: { readonly id: string; readonly sentence: string } | undefined;
};

/** In the memory of the page: it outlives a lock, a call and a look at another page, and ends with the app. */
export type Drafts = {
  readonly get: (place: string) => Draft | undefined;
  readonly keep: (place: string, draft: Draft) => void;
  readonly drop: (place: string) => void;
  /** The latest first. */
  readonly all: () => readonly Draft[];
  readonly clear: () => void;
};

export const draftsInMemory = (): Drafts => {
  const kept = new Map<string, Draft>();
  return {
    get: (place) => kept.get(place),
    keep: (place, draft) => {
      kept.delete(place);
      kept.set(place, draft);
    },
    drop: (place) => {
      kept.delete(place);
    },
    all: () => [...kept.values()].reverse(),
    clear: () => kept.clear(),
  };
};
