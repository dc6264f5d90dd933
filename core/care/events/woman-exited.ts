import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { ExitOutcome } from './coded-lists.ts';

/** One at a time; a woman who comes back is WomanReturned on the same record. */
export const WomanExited = defineEvent({
  type: 'WomanExited',
  version: 1,
  streamKind: 'pair',
  meaning: 'She left the programme, and this is how.',
  data: Type.Object({
    exitedOn: Day,
    outcome: ExitOutcome,
  }),
});
export type WomanExited = EventOf<typeof WomanExited>;
