import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { ReferralReason } from './coded-lists.ts';

export const ReferralMade = defineEvent({
  type: 'ReferralMade',
  version: 1,
  streamKind: 'pair',
  meaning: 'She or her baby was sent to somebody who can do more.',
  data: Type.Object({
    referralId: Uuid,
    about: Uuid, // the mother or one baby
    madeOn: Day,
    to: OneOf(['nurse', 'clinic', 'laboratory', 'hospital', 'counsellor', 'social-worker', 'other']),
    reason: ReferralReason,
    sameDay: Type.Boolean(),
  }),
});
export type ReferralMade = EventOf<typeof ReferralMade>;
