import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** Said by a person at the end of the day, not by a clock: she may have been seen elsewhere. */
export const AppointmentMissed = defineEvent({
  type: 'AppointmentMissed',
  version: 1,
  streamKind: 'pair',
  meaning: 'The day closed and she had not come.',
  data: Type.Object({
    appointmentId: Uuid,
    missedOn: Day,
  }),
});
export type AppointmentMissed = EventOf<typeof AppointmentMissed>;
