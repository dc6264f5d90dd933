import type { Answers } from '../screens/questions/answers.ts';
import { type FormRoute, placeOf } from './route.ts';

/** What was begun and not saved. `ids` are made once, so that pressing Save twice records one entry. */
export type Draft = {
  readonly route: FormRoute;
  readonly answers: Answers;
  readonly ids: readonly string[];
  /** What was refused, and at which question, until it is answered anew. */
  readonly refused?: { readonly id: string; readonly sentence: string } | undefined;
};

/** In the memory of the page: it outlives a lock, a call and a look at another page. What outlives the app is the engine's. */
export type Drafts = {
  readonly get: (place: string) => Draft | undefined;
  readonly keep: (place: string, draft: Draft) => void;
  readonly drop: (place: string) => void;
  /** The latest first. */
  readonly all: () => readonly Draft[];
  /** What was kept before the app ended, the latest first. What was written since is newer. */
  readonly restore: (kept: readonly Draft[]) => void;
  readonly clear: () => void;
};

export const draftsInMemory = (changed: () => void = () => undefined): Drafts => {
  const kept = new Map<string, Draft>();
  return {
    get: (place) => kept.get(place),
    keep: (place, draft) => {
      kept.delete(place);
      kept.set(place, draft);
      changed();
    },
    drop: (place) => {
      if (kept.delete(place)) changed();
    },
    all: () => [...kept.values()].reverse(),
    restore: (drafts) => {
      const since = [...kept];
      kept.clear();
      for (const draft of [...drafts].reverse()) kept.set(placeOf(draft.route), draft);
      for (const [place, draft] of since) {
        kept.delete(place);
        kept.set(place, draft);
      }
    },
    clear: () => kept.clear(),
  };
};
