import type { EventItem } from '@thari/event-log/event';
import { shortCode } from '@thari/kernel/short-code';
import type { OpenPhone } from '../open-phone.ts';
import { loadStory } from './load-story.ts';
import { openWords, peopleIn } from './open-words.ts';
import type { CaseRow } from './stored-row.ts';
import type { FoldedPair } from './story.ts';

type With = Pick<OpenPhone, 'owner' | 'approvals'> & { readonly keys: ReadonlyMap<string, Uint8Array> };

/** The row of one pair from all that is here of her. Undefined where it cannot be folded: the row that is there stays. */
export const rowOf = async (pairId: string, items: readonly EventItem[], phone: With): Promise<CaseRow | undefined> => {
  const { foldPair, foldedBy, packsOn } = await loadStory();
  const packs = packsOn(phone);
  const folded = foldedOrNot(() => foldPair(pairId, items, packs));
  if (!folded) return undefined;
  const people = peopleIn(items, await openWords(items, phone.keys));
  return { diary: folded.diary, people, code: shortCode(pairId), events: items.length, foldedBy: foldedBy(packs) };
};

/** A poisoned story must not stop everybody else's: the server quarantines what it cannot fold, and says so. */
const foldedOrNot = (work: () => FoldedPair | undefined): FoldedPair | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};
