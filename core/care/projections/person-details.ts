import type { EventEnvelope } from '@thari/event-log/event';

/** The words that could name a person, opened from the private parts on a device that may read them. Kept in memory, never in a projection row. */
export type PersonDetails = {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
  readonly place: string;
  readonly codeWord: string;
  /** Words that are never said on her phone or at her door. */
  readonly neverSay: string;
};
const fields = ['givenName', 'familyName', 'phone', 'place', 'codeWord', 'neverSay'] as const;

export type OpenedPrivatePart = {
  readonly event: Pick<EventEnvelope, 'id' | 'privateOf'>;
  readonly content: Readonly<Record<string, string>>;
};

/** Each person's details, field by field the latest in the stream's order. Free-text notes are not details: they stay with their entry. */
export const personDetails = (opened: readonly OpenedPrivatePart[]): Map<string, PersonDetails> => {
  const people = new Map<string, PersonDetails>();
  for (const { event, content } of opened) {
    if (!event.privateOf) continue;
    const known = people.get(event.privateOf) ?? nothingKnown;
    const told = Object.fromEntries(
      fields.flatMap((field) => (content[field] === undefined ? [] : [[field, content[field]]])),
    );
    people.set(event.privateOf, { ...known, ...told });
  }
  return people;
};

const nothingKnown: PersonDetails = { givenName: '', familyName: '', phone: '', place: '', codeWord: '', neverSay: '' };
