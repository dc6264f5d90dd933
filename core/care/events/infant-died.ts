import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const InfantDied = defineEvent({
  type: 'InfantDied',
  version: 1,
  streamKind: 'pair',
  meaning: 'A baby died, seen or told beyond doubt by the family.',
  data: Type.Object({
    infantId: Uuid,
    diedOn: Day,
  }),
});
export type InfantDied = EventOf<typeof InfantDied>;
