import type { PrivatePart } from '@thari/event-log/define-event';
import { withoutHidden } from '@thari/kernel/without-hidden';

/** What names a woman. It travels sealed, never among the facts. */
export type Identity = {
  readonly givenName: string;
  readonly familyName?: string;
  readonly phone?: string;
  readonly place?: string;
  readonly codeWord?: string;
};

/** The words to seal under one person's key, trimmed; nothing at all where no word is left. */
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
