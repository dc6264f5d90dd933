import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** A baby that is with somebody else stays in care when its mother leaves. */
export const CaregiverChanged = defineEvent({
  type: 'CaregiverChanged',
  version: 1,
  streamKind: 'pair',
  meaning: 'Somebody else looks after the baby now.',
  data: Type.Object({
    infantId: Uuid,
    caregiver: OneOf(['mother', 'father', 'grandmother', 'other-family', 'foster-family', 'institution']),
    fromOn: Day,
  }),
});
export type CaregiverChanged = EventOf<typeof CaregiverChanged>;
