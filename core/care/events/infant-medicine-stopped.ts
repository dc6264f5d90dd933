import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** Recorded, never decided, by a lay worker. A supply on a later day says that it goes on. */
export const InfantMedicineStopped = defineEvent({
  type: 'InfantMedicineStopped',
  version: 1,
  streamKind: 'pair',
  meaning: 'The nurse ended a medicine of the baby’s.',
  data: Type.Object({
    infantId: Uuid,
    medicine: OneOf(['prophylaxis', 'co-trimoxazole']),
    stoppedOn: Day,
  }),
});
export type InfantMedicineStopped = EventOf<typeof InfantMedicineStopped>;
