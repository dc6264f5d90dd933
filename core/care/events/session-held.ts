import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { HowOften, HowWell, SessionStage } from './coded-lists.ts';

/** A note, if any, is free text and so travels in the private part. */
export const SessionHeld = defineEvent({
  type: 'SessionHeld',
  version: 2,
  streamKind: 'pair',
  meaning: 'The mentor mother sat with her: one to one, by phone, at home or in a group.',
  data: Type.Object({
    sessionId: Uuid,
    heldOn: Day,
    kind: OneOf(['one-to-one', 'phone', 'home-visit', 'group', 'couple']),
    stage: SessionStage,
    topics: Type.Array(Type.String({ pattern: '^[a-z][a-z0-9-]{1,40}$' }), { maxItems: 20 }),
    missedDoses30Days: Maybe(Type.Integer({ minimum: 0, maximum: 30 })),
    /** In her own words on a ladder of six; a sign that she may want to talk, and never a verdict. */
    managesHowWell: Maybe(HowWell),
    takenHowOften: Maybe(HowOften),
    minutes: Maybe(Type.Integer({ minimum: 1, maximum: 480 })),
  }),
  upcast: { 1: (v1) => v1 }, // what was not asked then is absent
});
export type SessionHeld = EventOf<typeof SessionHeld>;
