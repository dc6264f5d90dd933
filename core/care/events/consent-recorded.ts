import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** The latest answer for a channel counts. No answer is a no. */
export const ConsentRecorded = defineEvent({
  type: 'ConsentRecorded',
  version: 1,
  streamKind: 'pair',
  meaning: 'She said yes or no to one way of being reached, or to one use of her record.',
  data: Type.Object({
    channel: OneOf(['record', 'call', 'sms', 'home-visit', 'treatment-supporter']),
    given: Type.Boolean(),
    decidedOn: Day,
  }),
});
export type ConsentRecorded = EventOf<typeof ConsentRecorded>;
