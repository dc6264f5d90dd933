import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** What the laboratory said, recorded by a nurse or read to a mentor mother: one test is never a diagnosis (HIV.E.DE225). */
export const InfantResultReceived = defineEvent({
  type: 'InfantResultReceived',
  version: 1,
  streamKind: 'pair',
  meaning: 'The answer to a baby’s test reached the facility.',
  data: Type.Object({
    sampleId: Uuid,
    receivedOn: Day,
    result: OneOf(['positive', 'negative', 'indeterminate', 'invalid', 'rejected']),
  }),
});
export type InfantResultReceived = EventOf<typeof InfantResultReceived>;
