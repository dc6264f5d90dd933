import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const ProtocolApprovalWithdrawn = defineEvent({
  type: 'ProtocolApprovalWithdrawn',
  version: 1,
  streamKind: 'protocol',
  meaning: 'An approval of the rules was taken back: what it covered is a draft again.',
  data: Type.Object({ approvalId: Uuid, withdrawnOn: Day }),
});
export type ProtocolApprovalWithdrawn = EventOf<typeof ProtocolApprovalWithdrawn>;
