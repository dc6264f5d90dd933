import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** It ends when they come back: WomanReturned. */
export const InfantExited = defineEvent({
  type: 'InfantExited',
  version: 1,
  streamKind: 'pair',
  meaning: 'One baby left the programme while its mother or twin stays, and this is how.',
  data: Type.Object({
    infantId: Uuid,
    exitedOn: Day,
    outcome: OneOf(['transfer-confirmed', 'silent-transfer', 'lost', 'refused', 'wrong-entry']),
  }),
});
export type InfantExited = EventOf<typeof InfantExited>;
