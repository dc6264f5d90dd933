import { gcmKey } from './aes-gcm.ts';
import { fromBase64, NotBase64, toBase64 } from './base64.ts';
import { type Bytes, randomBytes, textOf, utf8 } from './bytes.ts';
import { CannotOpen } from './cannot-open.ts';
import { openFrom, type SealedPlace, sealFor } from './versioned-seal.ts';

/** Names, phone numbers, places and free text: the words that could name a person. */
export type PrivateContent = Readonly<Record<string, string>>;

/** Whose words they are, and in which event they stand. The seal holds only there. */
export type PrivatePlace = { readonly personKey: Uint8Array; readonly personId: string; readonly eventId: string };

/** The key of one person. Erasing the person is destroying this key, wherever it is kept. */
export const newPersonKey = (): Bytes => randomBytes(32);

/** Base64 of version | iv | ciphertext and tag, padded so that its length says little about a name. */
export const sealPrivate = async (place: PrivatePlace, content: PrivateContent): Promise<string> =>
  toBase64(await sealFor(sealedPlace(place), await gcmKey(place.personKey), padded(content)));

export const openPrivate = async (place: PrivatePlace, sealed: string): Promise<PrivateContent> => {
  const key = await gcmKey(place.personKey);
  return contentOf(await openFrom(sealedPlace(place), key, bytesOf(sealed)));
};

const sealedPlace = ({ personId, eventId }: PrivatePlace): SealedPlace => ({
  purpose: 'thari private part',
  names: [eventId, personId],
});

const step = 64;

// JSON may end in spaces, so that the padding needs no length and no version of its own.
const padded = (content: PrivateContent): Bytes => {
  const json = utf8(JSON.stringify(content));
  const bytes = new Uint8Array(Math.ceil(json.length / step) * step).fill(0x20);
  bytes.set(json);
  return bytes;
};

const bytesOf = (sealed: string): Bytes => {
  try {
    return fromBase64(sealed);
  } catch (cause) {
    if (cause instanceof NotBase64) throw new CannotOpen('not base64', { cause });
    throw cause;
  }
};

/** Whoever sealed this held the key, but may have been another build: its shape is checked all the same. */
const contentOf = (bytes: Bytes): PrivateContent => {
  const content = parsed(bytes);
  if (!isContent(content)) throw new CannotOpen('opened, but it holds something else than words');
  return content;
};

const parsed = (bytes: Bytes): unknown => {
  try {
    return JSON.parse(textOf(bytes));
  } catch (cause) {
    throw new CannotOpen('opened, but it is not JSON', { cause });
  }
};

const isContent = (content: unknown): content is PrivateContent =>
  typeof content === 'object' &&
  content !== null &&
  !Array.isArray(content) &&
  Object.values(content).every((words) => typeof words === 'string');
