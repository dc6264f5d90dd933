import type { SealedKey } from '@thari/contract/phone/push';
import type { OutboxItem } from '@thari/event-store-indexeddb/store-change';
import { toBase64 } from '@thari/vault/base64';
import type { SealSession } from '@thari/vault/sealed-box';

/**
 * The key of a person who was enrolled here waits in the outbox beside her first event, sealed to the server: so a forgotten PIN does
 * not lose her name, and a restored server is offered the key again as it is offered events.
 */
export const keyBox = async (
  seal: SealSession,
  at: { readonly personId: string; readonly pairId: string; readonly writerSeq: number },
  key: Uint8Array,
): Promise<OutboxItem> => ({
  eventId: `${prefix}${at.personId}:${at.pairId}`,
  stream: at.pairId,
  writerSeq: at.writerSeq,
  box: await seal.seal(key, at.personId),
});

export const isKeyBox = (id: string): boolean => id.startsWith(prefix);

export const sealedKeyFrom = (id: string, box: Uint8Array): SealedKey => {
  const [personId = '', pairId = ''] = id.slice(prefix.length).split(':');
  return { personId, pairId, box: toBase64(box) };
};

export const personOfKeyBox = (id: string): string => id.slice(prefix.length).split(':')[0] ?? '';

const prefix = 'key:';
