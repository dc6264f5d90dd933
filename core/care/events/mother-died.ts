import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const MotherDied = defineEvent({
  type: 'MotherDied',
  version: 1,
  streamKind: 'pair',
  meaning: 'The mother died. Her baby stays in care.',
  data: Type.Object({
    diedOn: Day,
  }),
});
export type MotherDied = EventOf<typeof MotherDied>;
