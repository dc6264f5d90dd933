import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** She wanted no record, and got what she came for. A day and kinds of service: nothing that could ever be brought back to her. */
export const UnrecordedWomanServed = defineEvent({
  type: 'UnrecordedWomanServed',
  version: 1,
  streamKind: 'site-month',
  meaning: 'A woman who wanted no record was served all the same, and is counted without a name.',
  data: Type.Object({
    serviceId: Uuid, // of the entry, so that the same one is never counted twice
    servedOn: Day,
    services: Type.Array(OneOf(['talk', 'health-talk', 'brought-to-nurse', 'brought-to-clinic', 'referral', 'other']), {
      minItems: 1,
      maxItems: 6,
      uniqueItems: true,
    }),
  }),
});
export type UnrecordedWomanServed = EventOf<typeof UnrecordedWomanServed>;
