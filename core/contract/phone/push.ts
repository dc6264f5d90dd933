import type { EventItem } from '@thari/event-log/event';
import { OneOf, Sha256, Uuid } from '@thari/kernel/schema';
import { type Static, Type } from 'typebox';
import { Base64 } from '../base64.ts';

/** An item sealed to the server's key, as it lies in the outbox: a locked or wiped phone can still send it. */
export const SealedItem = Type.Object({ id: Uuid, box: Base64(64_000) }, { additionalProperties: false });
export type SealedItem = Static<typeof SealedItem>;

/** The key of a person enrolled on this phone, sealed to the server's key. Sent with, and kept as long as, the first event that needs it. */
export const SealedKey = Type.Object(
  { personId: Uuid, pairId: Uuid, box: Base64(1000) },
  { additionalProperties: false },
);
export type SealedKey = Static<typeof SealedKey>;

/**
 * Anything may be in `items`: each is checked by itself, so that one malformed event does not hold up the others.
 * The shapes that are understood are EventItem and SealedItem.
 */
export const Push = Type.Object({
  epoch: Uuid,
  items: Type.Array(Type.Unknown(), { maxItems: 500 }),
  keys: Type.Array(SealedKey, { maxItems: 500 }),
});
export type Push = { epoch: string; items: (EventItem | SealedItem)[]; keys: SealedKey[] };

export const RefusalReason = OneOf([
  'malformed',
  'wrong-shape',
  'wrong-stream',
  'cannot-be-opened',
  'not-your-writer',
  'not-your-site',
  'id-taken',
  'private-part-missing',
  'private-part-differs',
  'cannot-be-read',
  'dated-in-the-future',
]);
export type RefusalReason = Static<typeof RefusalReason>;

/**
 * Exactly what is durable now, by id and hash. `refused` is durable too: kept in quarantine, with an owner at the site.
 * An answer without a receipt for an event is no receipt: the event stays in the outbox.
 */
export const Receipt = Type.Object({
  id: Type.String(),
  hash: Type.Union([Sha256, Type.Null()]),
  status: OneOf(['stored', 'already-stored', 'refused']),
  reason: Type.Optional(RefusalReason),
});
export type Receipt = Static<typeof Receipt>;

export const Pushed = Type.Object({ epoch: Uuid, receipts: Type.Array(Receipt), keysStored: Type.Array(Uuid) });
export type Pushed = Static<typeof Pushed>;

export const push = { method: 'POST', path: '/api/phone/push', batch: 200 } as const;
