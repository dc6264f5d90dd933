import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { AppointmentReason } from './coded-lists.ts';

export const AppointmentBooked = defineEvent({
  type: 'AppointmentBooked',
  version: 1,
  streamKind: 'pair',
  meaning: 'She and her baby are expected on a day.',
  data: Type.Object({
    appointmentId: Uuid,
    dueOn: Day,
    time: Maybe(Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' })),
    reasons: Type.Array(AppointmentReason, { minItems: 1, maxItems: 8 }),
  }),
});
export type AppointmentBooked = EventOf<typeof AppointmentBooked>;
