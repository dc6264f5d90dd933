import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Count, Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** The number and the laboratory’s qualifier are kept; whether it is suppressed is the country pack’s word. */
export const ViralLoadResultReceived = defineEvent({
  type: 'ViralLoadResultReceived',
  version: 1,
  streamKind: 'pair',
  meaning: 'The count reached the facility.',
  data: Type.Object({
    sampleId: Uuid,
    receivedOn: Day,
    outcome: OneOf(['measured', 'below-detection', 'rejected']),
    copies: Maybe(Count), // copies per millilitre; absent unless measured
    qualifier: Maybe(OneOf(['exactly', 'less-than', 'more-than'])),
  }),
});
export type ViralLoadResultReceived = EventOf<typeof ViralLoadResultReceived>;
