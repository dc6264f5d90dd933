import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const ReferralClosed = defineEvent({
  type: 'ReferralClosed',
  version: 1,
  streamKind: 'pair',
  meaning: 'The loop closed: she was seen, or it is known why not.',
  data: Type.Object({
    referralId: Uuid,
    closedOn: Day,
    outcome: OneOf(['attended', 'declined', 'not-found', 'no-longer-needed']),
  }),
});
export type ReferralClosed = EventOf<typeof ReferralClosed>;
