import { append, type SealedDraft } from '@thari/event-log/append';
import type { WriterHead } from '@thari/event-log/chain';
import type { EventEnvelope, EventItem } from '@thari/event-log/event';
import { packVersion } from '@thari/protocol/pack';
import { packFor } from '@thari/protocol/packs/all-packs';
import { newPersonKey, sealPrivate } from '@thari/vault/person-key';
import type { Device } from '../ingest/device.ts';
import { type PlayedDraft, provisional } from './diary-of-one.ts';
import type { PlayedSite } from './play-programme.ts';

export type PlayedWoman = { readonly pairId: string; readonly drafts: readonly PlayedDraft[] };
/** The keys of the persons on one phone. */
export type Keys = ReadonlyMap<string, { readonly key: Uint8Array; readonly pairId: string }>;

/** The phone's chain: all her women's drafts by the day she wrote them, each stream following its own end. */
export const writeDown = async (
  women: readonly PlayedWoman[],
  device: Device,
  site: PlayedSite,
): Promise<{ items: EventItem[]; keys: Keys }> => {
  const keys = new Map<string, { key: Uint8Array; pairId: string }>();
  const items: EventItem[] = [];
  const streamHeads = new Map<string, readonly string[]>();
  let head: WriterHead | undefined;
  const all = women.flatMap(({ pairId, drafts }, woman) => drafts.map((draft, i) => ({ pairId, draft, woman, i })));
  all.sort((a, b) =>
    a.draft.recordedOn < b.draft.recordedOn
      ? -1
      : a.draft.recordedOn > b.draft.recordedOn
        ? 1
        : a.woman - b.woman || a.i - b.i,
  );
  for (const { pairId, draft } of all) {
    const protocolVersion = packVersion(packFor(site.country, draft.recordedOn));
    const by = { writer: device.writer, author: device.workerId, site: site.siteId, protocolVersion };
    const at = { head, streamHeads: streamHeads.get(pairId) ?? [], recordedAt: `${draft.recordedOn}T10:00:00.000Z` };
    const appended = append([await sealedDraft(pairId, draft, keys)], by, at);
    items.push(...appended.items);
    head = appended.head;
    streamHeads.set(pairId, appended.streamHeads);
  }
  return { items, keys };
};

const sealedDraft = async (
  pairId: string,
  { privatePart, recordedOn: _, ...draft }: PlayedDraft,
  keys: Map<string, { key: Uint8Array; pairId: string }>,
): Promise<SealedDraft> => {
  const base: SealedDraft = { ...draft, streamKind: 'pair', stream: pairId };
  if (!privatePart) return base;
  const { personId, content } = privatePart;
  const { key } = keys.get(personId) ?? { key: newPersonKey() };
  keys.set(personId, { key, pairId });
  return {
    ...base,
    privateOf: personId,
    sealed: await sealPrivate({ personKey: key, personId, eventId: draft.id }, content),
  };
};

/** A woman's stream as it would be read, without a chain: for looking at what was played. */
export const asRead = ({ pairId, drafts }: PlayedWoman): EventEnvelope[] => {
  const stream: EventEnvelope[] = [];
  for (const draft of drafts) stream.push(provisional(draft, pairId, stream.at(-1)));
  return stream;
};
