import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { EventEnvelope, EventItem } from './event.ts';

/** Hashes text. Passed in where many events are hashed at once (the server has a faster one); the answer is the same. */
export type HashText = (text: string) => string;

const encoder = new TextEncoder();
export const hashText: HashText = (text) => bytesToHex(sha256(encoder.encode(text)));

/** The bytes of an event that are hashed and kept: RFC 8785, so that every language and every build writes them alike. */
export const canonicalText = (event: EventEnvelope): string => {
  const text = canonicalize(event);
  if (text === undefined) throw new Error('an event is always an object');
  return text;
};

export const hashEvent = (event: EventEnvelope, hash: HashText = hashText): string => hash(canonicalText(event));

/** The end of one writer's chain: what the next event of that writer must name. */
export type WriterHead = { readonly seq: number; readonly hash: string };

export type LinkFault =
  | 'sequence-gap'
  | 'sequence-repeated'
  | 'broken-chain'
  | 'private-part-missing'
  | 'private-part-differs';

/** Does this event follow the writer's head? (That it was seen before is not this function's business.) */
export const linkFault = (event: EventEnvelope, head: WriterHead | undefined): LinkFault | undefined => {
  const expected = head ? head.seq + 1 : 0;
  if (event.writerSeq > expected) return 'sequence-gap';
  if (event.writerSeq < expected) return 'sequence-repeated';
  return event.prevHash === (head?.hash ?? null) ? undefined : 'broken-chain';
};

/** Is the sealed part beside the event the one that the event names? */
export const privateFault = ({ event, sealed }: EventItem, hash: HashText = hashText): LinkFault | undefined => {
  if (event.privateHash === undefined) return sealed === undefined ? undefined : 'private-part-differs';
  if (sealed === undefined) return 'private-part-missing';
  return hash(sealed) === event.privateHash ? undefined : 'private-part-differs';
};
