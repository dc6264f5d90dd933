import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** She may have several: one in her bag, one at her mother's house. */
export const CardGiven = defineEvent({
  type: 'CardGiven',
  version: 1,
  streamKind: 'pair',
  meaning: 'She was given a card that names nobody, by which she or her baby is found again.',
  data: Type.Object({
    cardId: Uuid, // chance alone: see core/kernel/card-id.ts
    about: Uuid, // the mother or one baby
    givenOn: Day,
  }),
});
export type CardGiven = EventOf<typeof CardGiven>;
