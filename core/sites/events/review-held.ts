import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** What went well and what was hard is free text, so it travels in the private part. */
export const ReviewHeld = defineEvent({
  type: 'ReviewHeld',
  version: 1,
  streamKind: 'site-month',
  meaning: 'The team looked at the numbers of a month together and said what to do.',
  data: Type.Object({
    reviewId: Uuid,
    heldOn: Day,
    month: Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' }),
    present: Type.Array(
      OneOf(['mentor-mother', 'nurse', 'coordinator', 'facility-in-charge', 'data-officer', 'other']),
      {
        minItems: 1,
        maxItems: 6,
        uniqueItems: true,
      },
    ),
  }),
});
export type ReviewHeld = EventOf<typeof ReviewHeld>;
