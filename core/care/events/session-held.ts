import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { SessionStage } from './coded-lists.ts';

/** A note, if any, is free text and so travels in the private part. */
export const SessionHeld = defineEvent({
  type: 'SessionHeld',
  version: 1,
  streamKind: 'pair',
  meaning: 'The mentor mother sat with her: one to one, by phone, at home or in a group.',
  data: Type.Object({
    sessionId: Uuid,
    heldOn: Day,
    kind: OneOf(['one-to-one', 'phone', 'home-visit', 'group', 'couple']),
    stage: SessionStage,
    topics: Type.Array(Type.String({ pattern: '^[a-z][a-z0-9-]{1,40}$' }), { maxItems: 20 }),
    missedDoses30Days: Maybe(Type.Integer({ minimum: 0, maximum: 30 })),
    minutes: Maybe(Type.Integer({ minimum: 1, maximum: 480 })),
  }),
});
export type SessionHeld = EventOf<typeof SessionHeld>;
