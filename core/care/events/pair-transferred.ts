import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** From here on the other site’s phones hold them, with all of their history. */
export const PairTransferred = defineEvent({
  type: 'PairTransferred',
  version: 1,
  streamKind: 'pair',
  meaning: 'Mother and babies moved to the care of another site.',
  data: Type.Object({
    toSite: Uuid,
    transferredOn: Day,
    assignedTo: Maybe(Uuid),
  }),
});
export type PairTransferred = EventOf<typeof PairTransferred>;
