import { withoutHidden } from '@thari/kernel/without-hidden';
import type { PrivatePart } from './define-event.ts';

/** The words to seal under one key, of a person or of an entry about nobody, trimmed; nothing at all where no word is left. */
export const privatePartOf = (
  personId: string,
  words: Readonly<Record<string, string | undefined>>,
): { readonly privatePart?: PrivatePart } => {
  const content = Object.fromEntries(
    Object.entries(words).flatMap(([field, word]) => {
      const kept = cleaned(word ?? '');
      return kept === '' ? [] : [[field, kept]];
    }),
  );
  return Object.keys(content).length === 0 ? {} : { privatePart: { personId, content } };
};

/** Words that take the place of earlier ones. An empty one is kept: it says that the earlier one no longer holds. */
export const replacedWords = (personId: string, words: Readonly<Record<string, string | undefined>>): PrivatePart => ({
  personId,
  content: Object.fromEntries(
    Object.entries(words).flatMap(([field, word]) => (word === undefined ? [] : [[field, cleaned(word)]])),
  ),
});

const cleaned = (word: string): string => withoutHidden(word).trim();

/** A sealed part may not be longer than the log carries (event.ts): 2,000 letters fit in every script, sealed and in base64. */
export const hasFewWords = ({ privatePart }: { readonly privatePart?: PrivatePart }): boolean =>
  Object.values(privatePart?.content ?? {}).join('').length <= 2000;
