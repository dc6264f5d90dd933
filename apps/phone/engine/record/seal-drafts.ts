import type { PairDraft } from '@thari/care/decisions/decision';
import type { SealedDraft } from '@thari/event-log/append';
import type { Draft } from '@thari/event-log/define-event';
import { uuidV7 } from '@thari/kernel/uuid-v7';
import { newPersonKey, sealPrivate } from '@thari/vault/person-key';
import type { OpenPhone } from '../open-phone.ts';

export const newIdOf = ({ clock, randomBytes }: Pick<OpenPhone, 'clock' | 'randomBytes'>): string =>
  uuidV7(clock.now(), randomBytes(10));

/** A new person gets a key on the phone that first names her, so that every other phone uses the same one. */
export const keysOfNewPersons = (
  drafts: readonly PairDraft[],
  known: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> =>
  new Map(
    drafts
      .map(newPersonIn)
      .filter((personId) => personId !== undefined && !known.has(personId))
      .map((personId) => [String(personId), newPersonKey()]),
  );

const newPersonIn = (draft: PairDraft): string | undefined => {
  if (draft.type === 'WomanEnrolled') return draft.data.motherId;
  return draft.type === 'InfantBorn' ? draft.data.infantId : undefined;
};

/** Gives each draft its id and closes its private words. 'no-key': whose words they are has no key here; erased, or not come yet. */
export const sealDrafts = async (
  phone: Pick<OpenPhone, 'clock' | 'randomBytes'>,
  at: Pick<SealedDraft, 'streamKind' | 'stream'>,
  drafts: readonly Draft<{ type: string; data: object }>[],
  { keys, versionOf }: { readonly keys: ReadonlyMap<string, Uint8Array>; readonly versionOf: (type: string) => number },
): Promise<SealedDraft[] | 'no-key'> => {
  const sealed: SealedDraft[] = [];
  for (const { privatePart, ...draft } of drafts) {
    const id = newIdOf(phone);
    const version = versionOf(draft.type);
    const plain: SealedDraft = { ...draft, ...at, id, version, data: { ...draft.data } };
    if (!privatePart) {
      sealed.push(plain);
      continue;
    }
    const { personId, content } = privatePart;
    const personKey = keys.get(personId);
    if (!personKey) return 'no-key';
    const words = await sealPrivate({ personKey, personId, eventId: id }, content);
    sealed.push({ ...plain, privateOf: personId, sealed: words });
  }
  return sealed;
};
