import { type OpenedPrivatePart, personDetails } from '@thari/care/projections/person-details';
import type { EventItem } from '@thari/event-log/event';
import { order } from '@thari/event-log/order';
import { CannotOpen } from '@thari/vault/cannot-open';
import { openPrivate, type PrivateContent } from '@thari/vault/person-key';
import type { People } from './stored-row.ts';

/** The private words of each entry, by its id. What does not open (its key was erased, or has not come yet) has no words. */
export const openWords = async (
  items: readonly EventItem[],
  keys: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, PrivateContent>> => {
  const opened = await Promise.all(
    items.map(async ({ event, sealed }): Promise<[string, PrivateContent] | undefined> => {
      const personId = event.privateOf;
      const personKey = personId && keys.get(personId);
      if (!sealed || !personId || !personKey) return undefined;
      try {
        return [event.id, await openPrivate({ personKey, personId, eventId: event.id }, sealed)];
      } catch (fault) {
        if (fault instanceof CannotOpen) return undefined;
        throw fault;
      }
    }),
  );
  return new Map(opened.filter((words) => words !== undefined));
};

/** Who they are, field by field as last told. */
export const peopleIn = (items: readonly EventItem[], words: ReadonlyMap<string, PrivateContent>): People => {
  const inOrder = order(items.map(({ event }) => event));
  const opened = inOrder.flatMap((event): OpenedPrivatePart[] => {
    const content = words.get(event.id);
    return content ? [{ event, content }] : [];
  });
  return Object.fromEntries(personDetails(opened));
};
