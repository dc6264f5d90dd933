import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const BreastfeedingStopped = defineEvent({
  type: 'BreastfeedingStopped',
  version: 1,
  streamKind: 'pair',
  meaning: 'The baby no longer gets any breast milk.',
  data: Type.Object({
    infantId: Uuid,
    stoppedOn: Day,
  }),
});
export type BreastfeedingStopped = EventOf<typeof BreastfeedingStopped>;
