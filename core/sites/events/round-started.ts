import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { Clock, Heads } from './coded-lists.ts';

/** How many homes, not whose: somebody who looks for her asks the team, and no list is carried about. */
export const RoundStarted = defineEvent({
  type: 'RoundStarted',
  version: 1,
  streamKind: 'site-month',
  meaning: 'A worker left for visits at home and said when she would be back.',
  data: Type.Object({
    roundId: Uuid,
    startedOn: Day,
    leftAt: Clock,
    backBy: Clock,
    visits: Heads,
  }),
});
export type RoundStarted = EventOf<typeof RoundStarted>;
