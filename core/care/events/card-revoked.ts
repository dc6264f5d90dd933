import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** A card that no longer counts never counts again: the next one has an id of its own. */
export const CardRevoked = defineEvent({
  type: 'CardRevoked',
  version: 1,
  streamKind: 'pair',
  meaning: 'A card no longer counts: it was lost, wore out or is not wanted.',
  data: Type.Object({
    cardId: Uuid,
    revokedOn: Day,
    why: OneOf(['lost', 'worn-out', 'other']),
  }),
});
export type CardRevoked = EventOf<typeof CardRevoked>;
