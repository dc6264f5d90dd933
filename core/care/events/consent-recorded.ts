import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** The latest answer for a channel counts. No answer is a no. Version 2 asks about the uses of her record too, and who decided with a girl. */
export const ConsentRecorded = defineEvent({
  type: 'ConsentRecorded',
  version: 2,
  streamKind: 'pair',
  meaning: 'She said yes or no to one way of being reached, or to one use of her record.',
  data: Type.Object({
    channel: OneOf([
      'record',
      'call',
      'sms',
      'home-visit',
      'treatment-supporter',
      'share-with-clinic',
      'evaluation',
      'messages',
    ]),
    given: Type.Boolean(),
    decidedOn: Day,
    decidedWith: Maybe(OneOf(['herself', 'parent', 'guardian', 'partner', 'other-adult', 'nobody-yet'])),
  }),
  upcast: { 1: (v1) => v1 },
});
export type ConsentRecorded = EventOf<typeof ConsentRecorded>;
