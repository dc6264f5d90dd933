import type { Pushed } from '@thari/contract/phone/push';

/** What was sent: an event with our own hash of it, or a box from a former life of this phone that nobody here can read. */
export type Sent = { readonly id: string; readonly hash: string | undefined };
export type Outcome = {
  readonly acknowledged: readonly string[];
  readonly refused: readonly { readonly eventId: string; readonly reason: string }[];
};

/**
 * What the server has proved to hold. A receipt counts when it names an id that was sent, and the very bytes by our own hash of them.
 * Everything else is no receipt: the event stays in the outbox.
 */
export const readReceipts = (sent: readonly Sent[], { receipts }: Pick<Pushed, 'receipts'>): Outcome => {
  const waiting = new Map(sent.map(({ id, hash }) => [id, hash]));
  const acknowledged: string[] = [];
  const refused: { eventId: string; reason: string }[] = [];
  for (const { id, hash, status, reason } of receipts) {
    if (!waiting.has(id)) continue;
    const own = waiting.get(id);
    // A box cannot be hashed here; that the server opened it shows in its having a hash at all, unless it refused it.
    if (own === undefined ? hash === null && status !== 'refused' : hash !== own) continue;
    waiting.delete(id);
    if (status === 'refused') refused.push({ eventId: id, reason: reason ?? 'refused' });
    else acknowledged.push(id);
  }
  return { acknowledged, refused };
};
