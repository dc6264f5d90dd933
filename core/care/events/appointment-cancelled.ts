import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const AppointmentCancelled = defineEvent({
  type: 'AppointmentCancelled',
  version: 1,
  streamKind: 'pair',
  meaning: 'The appointment was called off or moved; a new one is booked by itself.',
  data: Type.Object({
    appointmentId: Uuid,
    cancelledOn: Day,
    reason: OneOf(['moved', 'not-needed', 'her-wish', 'facility-closed']),
  }),
});
export type AppointmentCancelled = EventOf<typeof AppointmentCancelled>;
