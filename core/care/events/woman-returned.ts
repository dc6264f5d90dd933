import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const WomanReturned = defineEvent({
  type: 'WomanReturned',
  version: 1,
  streamKind: 'pair',
  meaning: 'She came back after leaving.',
  data: Type.Object({
    returnedOn: Day,
  }),
});
export type WomanReturned = EventOf<typeof WomanReturned>;
