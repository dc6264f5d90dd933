import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** A no is an answer like any other: she is asked again another time, not talked into it. */
export const ServiceOffered = defineEvent({
  type: 'ServiceOffered',
  version: 1,
  streamKind: 'pair',
  meaning: 'Something she may want or need was talked about, and this is what became of it.',
  data: Type.Object({
    offerId: Uuid,
    about: Uuid, // the mother or one baby
    service: OneOf(['family-planning', 'prevention', 'partner-test', 'child-test', 'infant-risk-plan']),
    offeredOn: Day,
    outcome: OneOf(['done', 'accepted', 'declined', 'not-needed']),
  }),
});
export type ServiceOffered = EventOf<typeof ServiceOffered>;
