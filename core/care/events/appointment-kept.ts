import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const AppointmentKept = defineEvent({
  type: 'AppointmentKept',
  version: 1,
  streamKind: 'pair',
  meaning: 'She came.',
  data: Type.Object({
    appointmentId: Uuid,
    keptOn: Day,
  }),
});
export type AppointmentKept = EventOf<typeof AppointmentKept>;
