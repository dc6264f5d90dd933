import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** A baby that is with somebody else stays in care when its mother leaves. */
export const CaregiverChanged = defineEvent({
  type: 'CaregiverChanged',
  version: 2,
  streamKind: 'pair',
  meaning: 'Somebody else looks after the baby now.',
  data: Type.Object({
    infantId: Uuid,
    caregiver: OneOf(['mother', 'father', 'grandmother', 'other-family', 'foster-family', 'institution']),
    fromOn: Day,
    /** About the baby: where it is no, nothing that reveals it may be said or shown in that house. */
    knows: Maybe(OneOf(['yes', 'no', 'not-asked'])),
  }),
  upcast: { 1: (v1) => v1 },
});
export type CaregiverChanged = EventOf<typeof CaregiverChanged>;
