import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const ActionClosed = defineEvent({
  type: 'ActionClosed',
  version: 1,
  streamKind: 'site-month',
  meaning: 'Something that was agreed was done, or will not be.',
  data: Type.Object({
    actionId: Uuid,
    closedOn: Day,
    outcome: OneOf(['done', 'not-possible', 'not-needed']),
  }),
});
export type ActionClosed = EventOf<typeof ActionClosed>;
