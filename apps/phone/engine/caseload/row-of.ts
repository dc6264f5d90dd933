import type { EventItem } from '@thari/event-log/event';
import { packFor } from '@thari/protocol/packs/all-packs';
import type { OpenPhone } from '../open-phone.ts';
import { type FoldedPair, foldPair } from './fold-pair.ts';
import { openWords, peopleIn } from './open-words.ts';
import { type CaseRow, foldedBy } from './stored-row.ts';

export const packOf = ({ owner, clock }: Pick<OpenPhone, 'owner' | 'clock'>) =>
  packFor(owner.site.country, clock.today());

type With = Pick<OpenPhone, 'owner' | 'clock'> & { readonly keys: ReadonlyMap<string, Uint8Array> };

/** The row of one pair from all that is here of her. Undefined where it cannot be folded: the row that is there stays. */
export const rowOf = async (pairId: string, items: readonly EventItem[], phone: With): Promise<CaseRow | undefined> => {
  const pack = packOf(phone);
  const folded = foldedOrNot(() => foldPair(pairId, items, pack));
  if (!folded) return undefined;
  const people = peopleIn(items, await openWords(items, phone.keys));
  return { diary: folded.diary, people, events: items.length, foldedBy: foldedBy(pack) };
};

/** A poisoned story must not stop everybody else's: the server quarantines what it cannot fold, and says so. */
const foldedOrNot = (work: () => FoldedPair | undefined): FoldedPair | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};
