import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** It ends by itself. Notes for the colleague travel in the private part. */
export const CoverArranged = defineEvent({
  type: 'CoverArranged',
  version: 1,
  streamKind: 'site-month',
  meaning: 'A worker will be away, and a colleague looks after her diary on those days.',
  data: Type.Object({
    coverId: Uuid,
    arrangedOn: Day,
    workerId: Uuid,
    coveredBy: Uuid,
    fromOn: Day,
    untilOn: Day,
  }),
});
export type CoverArranged = EventOf<typeof CoverArranged>;
