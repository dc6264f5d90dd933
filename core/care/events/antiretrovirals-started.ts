import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** Recorded, never decided, by a lay worker. */
export const AntiretroviralsStarted = defineEvent({
  type: 'AntiretroviralsStarted',
  version: 1,
  streamKind: 'pair',
  meaning: 'The clinic started her on lifelong treatment.',
  data: Type.Object({
    startedOn: Day,
    timing: OneOf(['before-pregnancy', 'during-pregnancy', 'at-delivery', 'after-delivery', 'not-recorded']),
  }),
});
export type AntiretroviralsStarted = EventOf<typeof AntiretroviralsStarted>;
