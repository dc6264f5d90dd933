import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const CoverEnded = defineEvent({
  type: 'CoverEnded',
  version: 1,
  streamKind: 'site-month',
  meaning: 'A worker came back earlier, or did not go.',
  data: Type.Object({
    coverId: Uuid,
    endedOn: Day,
  }),
});
export type CoverEnded = EventOf<typeof CoverEnded>;
