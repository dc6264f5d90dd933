import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const WomanReassigned = defineEvent({
  type: 'WomanReassigned',
  version: 1,
  streamKind: 'pair',
  meaning: 'Another mentor mother of the site follows her now.',
  data: Type.Object({
    assignedTo: Uuid,
    reassignedOn: Day,
  }),
});
export type WomanReassigned = EventOf<typeof WomanReassigned>;
