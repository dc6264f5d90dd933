import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** What is to be done is free text, so it travels in the private part. */
export const ActionAgreed = defineEvent({
  type: 'ActionAgreed',
  version: 1,
  streamKind: 'site-month',
  meaning: 'The team agreed to do something by a day.',
  data: Type.Object({
    actionId: Uuid,
    reviewId: Maybe(Uuid),
    agreedOn: Day,
    dueOn: Day,
    by: OneOf(['mentor-mother', 'nurse', 'coordinator', 'facility-in-charge', 'other']),
  }),
});
export type ActionAgreed = EventOf<typeof ActionAgreed>;
