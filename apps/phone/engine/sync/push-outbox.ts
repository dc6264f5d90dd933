import { push } from '@thari/contract/phone/push';
import type { OpenPhone } from '../open-phone.ts';
import { isKeyBox } from '../record/key-box.ts';
import { type Batch, nextBatch } from './next-batch.ts';
import { allOfIt } from './outbox-limit.ts';
import { readReceipts } from './receipts.ts';
import type { ServerLink, Unheard } from './server-link.ts';
import { afterRestore, memoryToStore } from './sync-memory.ts';

// An event that the server cannot work with must not hold up the others; a server that can work with none is left alone.
const mostSkipped = 3;

/** Sends everything that waits, oldest first, until the server has proved that it holds it. */
export const pushOutbox = async (phone: OpenPhone, link: ServerLink): Promise<Unheard | undefined> => {
  const skipped = new Set<string>();
  let size: number = push.batch;
  for (;;) {
    const batch = await nextBatch(phone, size, skipped);
    if (!batch) return skipped.size > 0 ? 'server-problem' : undefined;
    const heard = await link.push({ epoch: phone.sync.epoch, items: [...batch.items], keys: [...batch.keys] });
    if (heard.heard) {
      const taken = await takeReceipts(phone, batch, heard.value);
      if (taken === 0) return batch.sent.length > 0 || skipped.size > 0 ? 'server-problem' : undefined;
      size = Math.min(push.batch, size * 2);
    } else if (heard.why !== 'failed' && heard.why !== 'too-large') {
      return heard.why;
    } else if (batch.sent.length > 1) {
      size = Math.ceil(batch.sent.length / 2);
    } else {
      for (const { id } of batch.sent) skipped.add(id);
      if (batch.sent.length === 0 || skipped.size > mostSkipped) return 'server-problem';
    }
  }
};

type Answer = Parameters<typeof readReceipts>[1] & { readonly epoch: string; readonly keysStored: readonly string[] };

/** Writes down what the server holds now; answers how much of the batch that was. */
const takeReceipts = (phone: OpenPhone, batch: Batch, answer: Answer): Promise<number> =>
  phone.inTurn(async () => {
    const { acknowledged, refused } = readReceipts(batch.sent, answer);
    const keys = batch.keyIds.filter(({ personId }) => answer.keysStored.includes(personId)).map(({ id }) => id);
    const restored = answer.epoch !== phone.sync.epoch;
    if (acknowledged.length + refused.length + keys.length === 0 && !restored) return 0;
    const sync = restored ? afterRestore(phone.sync, answer.epoch) : phone.sync;
    const onDay = phone.clock.today();
    await phone.store.commit({
      acknowledge: [...acknowledged, ...keys].map((eventId) => ({ eventId, onDay })),
      refuse: refused,
      ...(restored && { offerAgain: 'all-acknowledged', meta: { sync: memoryToStore(sync) } }),
    });
    phone.sync = sync;
    for (const { eventId, reason } of refused)
      phone.outbox.refused.set(eventId, { pairId: batch.pairOf.get(eventId) ?? '', reason });
    await countOutbox(phone);
    phone.changed();
    return acknowledged.length + refused.length + keys.length + (restored ? 1 : 0);
  });

/** The outbox itself is asked: after a restore, what was acknowledged is unsent again. */
export const countOutbox = async ({ store, outbox }: Pick<OpenPhone, 'store' | 'outbox'>): Promise<void> => {
  const waiting = await store.readOutbox(allOfIt);
  outbox.unsent.clear();
  for (const { eventId } of waiting) if (!isKeyBox(eventId)) outbox.unsent.add(eventId);
};
