import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { Clock } from './coded-lists.ts';

export const RoundEnded = defineEvent({
  type: 'RoundEnded',
  version: 1,
  streamKind: 'site-month',
  meaning: 'She is back from her visits at home.',
  data: Type.Object({
    roundId: Uuid,
    endedOn: Day,
    backAt: Clock,
  }),
});
export type RoundEnded = EventOf<typeof RoundEnded>;
