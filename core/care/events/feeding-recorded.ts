import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** It ends no exposure: the last breastfeed is BreastfeedingStopped. */
export const FeedingRecorded = defineEvent({
  type: 'FeedingRecorded',
  version: 1,
  streamKind: 'pair',
  meaning: 'What the baby is given to eat and drink, as the family told it on a day.',
  data: Type.Object({
    infantId: Uuid,
    recordedOn: Day,
    feeding: OneOf(['exclusive', 'mixed', 'replacement', 'breast-and-food', 'food-only']),
  }),
});
export type FeedingRecorded = EventOf<typeof FeedingRecorded>;
