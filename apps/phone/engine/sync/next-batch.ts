import type { Push, SealedItem, SealedKey } from '@thari/contract/phone/push';
import { hashEvent } from '@thari/event-log/chain';
import type { EventItem } from '@thari/event-log/event';
import { toBase64 } from '@thari/vault/base64';
import { itemsFrom } from '../caseload/items.ts';
import type { OpenPhone } from '../open-phone.ts';
import { isKeyBox, personOfKeyBox, sealedKeyFrom } from '../record/key-box.ts';
import { allOfIt } from './outbox-limit.ts';
import type { Sent } from './receipts.ts';

export type Batch = {
  readonly items: Push['items'];
  readonly sent: readonly Sent[];
  readonly keys: readonly SealedKey[];
  readonly keyIds: readonly { readonly id: string; readonly personId: string }[];
  readonly pairOf: ReadonlyMap<string, string>;
};

/** The next events to send, with the keys of the persons whom they are about. Undefined: nothing waits. */
export const nextBatch = async (
  phone: OpenPhone,
  size: number,
  skipped: ReadonlySet<string>,
): Promise<Batch | undefined> => {
  const waiting = await phone.store.readOutbox(allOfIt);
  const events = waiting.filter(({ eventId }) => !isKeyBox(eventId) && !skipped.has(eventId)).slice(0, size);
  const streams = new Set(events.map(({ stream }) => stream));
  // A key whose events went up before it, because the server did not say that it has the key, goes with the last of them.
  const isWithThem = (stream: string) => events.length === 0 || streams.has(stream);
  const keyIds = waiting.filter(({ eventId, stream }) => isKeyBox(eventId) && isWithThem(stream)).slice(0, 500);
  if (events.length + keyIds.length === 0) return undefined;
  const readable = await readableEvents(phone, streams);
  const isOpaque = events.some(({ eventId }) => !readable.has(eventId));
  const boxes = new Map(
    keyIds.length > 0 || isOpaque ? (await phone.boxes()).map(({ eventId, box }) => [eventId, box]) : [],
  );
  const toSend = events.flatMap(({ eventId }) => sendable(eventId, readable.get(eventId), boxes.get(eventId)) ?? []);
  return {
    items: toSend.map(({ item }) => item),
    sent: toSend.map(({ sent }) => sent),
    keys: keyIds.flatMap(({ eventId }) => {
      const box = boxes.get(eventId);
      return box ? [sealedKeyFrom(eventId, box)] : [];
    }),
    keyIds: keyIds.map(({ eventId }) => ({ id: eventId, personId: personOfKeyBox(eventId) })),
    pairOf: new Map(events.map(({ eventId, stream }) => [eventId, stream])),
  };
};

const readableEvents = async (phone: OpenPhone, streams: Iterable<string>): Promise<Map<string, EventItem>> => {
  const found = new Map<string, EventItem>();
  for (const stream of streams)
    for (const item of itemsFrom(await phone.store.readStream(stream))) found.set(item.event.id, item);
  return found;
};

/** What was recorded before the readable part was destroyed goes up as it lies there: sealed. */
const sendable = (
  id: string,
  item: EventItem | undefined,
  box: Uint8Array | undefined,
): { readonly item: EventItem | SealedItem; readonly sent: Sent } | undefined => {
  if (item) return { item: plainItem(item), sent: { id, hash: hashEvent(item.event) } };
  return box && { item: { id, box: toBase64(box) }, sent: { id, hash: undefined } };
};

const plainItem = ({ event, sealed }: EventItem): EventItem => (sealed === undefined ? { event } : { event, sealed });
