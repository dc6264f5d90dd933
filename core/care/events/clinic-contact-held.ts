import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** For a contact that nobody had booked here, or one from before she joined. A booked one is counted when it is kept. */
export const ClinicContactHeld = defineEvent({
  type: 'ClinicContactHeld',
  version: 1,
  streamKind: 'pair',
  meaning: 'The nurse saw her, or her and the baby, at a contact before or after the birth.',
  data: Type.Object({
    contactId: Uuid,
    kind: OneOf(['antenatal', 'postnatal']),
    heldOn: Day,
  }),
});
export type ClinicContactHeld = EventOf<typeof ClinicContactHeld>;
