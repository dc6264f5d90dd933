import { readCard } from '@thari/kernel/card-id';
import { readShortCode } from '@thari/kernel/short-code';
import type { FoundCard, FoundPair } from '../../engine/engine-api.ts';
import type { Words } from '../../words/words.ts';

/** What follows from a card that was seen or a code that was typed. */
export type Outcome =
  | { readonly is: 'open'; readonly pairId: string }
  | { readonly is: 'give'; readonly cardId: string }
  /** A sentence, and finding her by name: nobody is turned away for a card. */
  | { readonly is: 'say'; readonly sentence: string; readonly next: string | undefined };

const say = (sentence: string, next?: string): Outcome => ({ is: 'say', sentence, next });

/** Undefined for what is no card of ours. */
export const cardSeen = (text: string): string | undefined => readCard(text);

/** A card that is shown to find somebody by. One that no longer counts names nobody: whoever holds it may not be her. */
export const foundByCard = (found: readonly FoundCard[], { scan }: Words): Outcome => {
  const counting = found.filter(({ counts }) => counts === 'yes');
  const [one] = counting;
  if (one && counting.length === 1) return { is: 'open', pairId: one.pairId };
  if (counting.length > 1) return say(scan.ofSeveral);
  if (found.length === 0) return say(scan.unknown, scan.unknownHint);
  return say(found.some(({ counts }) => counts === 'lost') ? scan.wasLost : scan.wasRevoked);
};

/** A card that is to become hers. */
export const cardToGive = (cardId: string, found: readonly FoundCard[], { scan }: Words): Outcome =>
  found.length === 0 ? { is: 'give', cardId } : say(scan.taken);

export type Typed = { readonly code: string } | { readonly fault: string };

export const typedCode = (typed: string, { scan }: Words): Typed => {
  const code = readShortCode(typed);
  return code ? { code } : { fault: scan.wrongCode };
};

export const foundByCode = (found: readonly FoundPair[], { scan }: Words): Outcome => {
  const exact = found.filter(({ why }) => why === 'code');
  const [one] = exact;
  if (one && exact.length === 1) return { is: 'open', pairId: one.pairId };
  return exact.length > 1 ? say(scan.ofSeveral) : say(scan.codeUnknown, scan.askFor);
};
