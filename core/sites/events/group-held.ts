import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { GroupKind, Heads, Minutes, Topics } from './coded-lists.ts';

/** Who came is in their own stories, so that a list of a group is nowhere. */
export const GroupHeld = defineEvent({
  type: 'GroupHeld',
  version: 1,
  streamKind: 'site-month',
  meaning: 'A group met: how many came with their names, and how many without.',
  data: Type.Object({
    groupId: Uuid,
    heldOn: Day,
    kind: GroupKind,
    topics: Topics,
    named: Heads, // each of them has the session in her own story
    unnamed: Heads,
    minutes: Maybe(Minutes),
  }),
});
export type GroupHeld = EventOf<typeof GroupHeld>;
