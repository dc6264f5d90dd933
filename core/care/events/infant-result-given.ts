import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const InfantResultGiven = defineEvent({
  type: 'InfantResultGiven',
  version: 1,
  streamKind: 'pair',
  meaning: 'The family was told the answer.',
  data: Type.Object({
    sampleId: Uuid,
    givenOn: Day,
  }),
});
export type InfantResultGiven = EventOf<typeof InfantResultGiven>;
