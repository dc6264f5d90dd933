import type { JsonObject } from '@thari/event-store-indexeddb/store-change';
import { StorageFull } from '@thari/event-store-indexeddb/store-faults';
import type { KeptDraft } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';

/** What was begun and not saved outlives a dead battery: sealed under the key of the phone, and gone with it. */
export const keptDrafts = async ({ store }: Pick<OpenPhone, 'store'>): Promise<readonly KeptDraft[]> =>
  ((await store.readMeta('drafts')) as { readonly kept: readonly JsonObject[] } | undefined)?.kept ?? [];

/** All of them, in place of what was kept before. On a full phone they stay in memory; the save itself says that it is full. */
export const keepDrafts = (
  { store, inTurn }: Pick<OpenPhone, 'store' | 'inTurn'>,
  kept: readonly KeptDraft[],
): Promise<void> =>
  inTurn(async () => {
    try {
      await store.commit({ meta: { drafts: { kept } } });
    } catch (fault) {
      if (!(fault instanceof StorageFull)) throw fault;
    }
  });
