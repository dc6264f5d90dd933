import { timelineOf } from '@thari/care/projections/timeline';
import { shortCode } from '@thari/kernel/short-code';
import { itemsFrom } from '../caseload/items.ts';
import { loadStory } from '../caseload/load-story.ts';
import { openWords, peopleIn } from '../caseload/open-words.ts';
import type { PairPage } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';

/** Her whole page, folded from her story when it is asked for. Undefined where her story is not on this phone. */
export const pairPage = async (phone: OpenPhone, pairId: string): Promise<PairPage | undefined> => {
  const { foldPair, packsOn, tripsOn } = await loadStory();
  const items = itemsFrom(await phone.store.readStream(pairId));
  const folded = foldPair(pairId, items, packsOn(phone));
  if (!folded) return undefined;
  const words = await openWords(items, await phone.personKeys());
  const { unsent, refused } = phone.outbox;
  return {
    pairId,
    code: shortCode(pairId),
    today: phone.clock.today(),
    record: folded.record,
    plan: folded.plan,
    trips: tripsOn(folded.plan, phone),
    people: peopleIn(items, words),
    mine: folded.record.assignedTo === phone.owner.worker.id,
    timeline: timelineOf(folded.events).map((entry) => ({
      ...entry,
      note: words.get(entry.eventId)?.note ?? '',
      sent: !unsent.has(entry.eventId) && !refused.has(entry.eventId),
    })),
  };
};
