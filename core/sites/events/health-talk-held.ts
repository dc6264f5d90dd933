import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { Heads, Minutes, Topics } from './coded-lists.ts';

/** Heads are counted, nobody is named. */
export const HealthTalkHeld = defineEvent({
  type: 'HealthTalkHeld',
  version: 1,
  streamKind: 'site-month',
  meaning: 'Somebody spoke to whoever was there: in the waiting room, or in the community.',
  data: Type.Object({
    talkId: Uuid,
    heldOn: Day,
    place: OneOf(['waiting-room', 'community']),
    topics: Topics,
    women: Heads,
    men: Heads,
    young: Heads, // of them, under 20 years
    minutes: Maybe(Minutes),
  }),
});
export type HealthTalkHeld = EventOf<typeof HealthTalkHeld>;
