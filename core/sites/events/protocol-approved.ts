import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** Her name and registration number travel in the private part. */
export const ProtocolApproved = defineEvent({
  type: 'ProtocolApproved',
  version: 1,
  streamKind: 'protocol',
  meaning: 'A named clinician read the printed rules of a country and signed for them.',
  data: Type.Object({
    approvalId: Uuid,
    country: Type.String({ pattern: '^[A-Z]{2}$' }),
    pack: Type.String({ pattern: '^[a-z0-9-]{2,40}/[0-9]{1,6}$' }),
    fingerprint: Type.String({ pattern: '^[0-9a-f]{16}$' }), // of the pack as it was read
    verified: Type.Array(Type.String({ pattern: '^[a-z][a-z0-9-]{1,60}$' }), { maxItems: 200 }), // rules from memory that she checked herself
    approvedOn: Day,
    profession: Type.String({ minLength: 2, maxLength: 80 }),
  }),
});
export type ProtocolApproved = EventOf<typeof ProtocolApproved>;
