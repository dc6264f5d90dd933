import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { HivStatus } from './coded-lists.ts';

/** A woman may be enrolled with status unknown or negative, and learn otherwise while pregnant or breastfeeding. */
export const StatusLearned = defineEvent({
  type: 'StatusLearned',
  version: 1,
  streamKind: 'pair',
  meaning: 'A later test told a woman what her status is.',
  data: Type.Object({
    status: HivStatus,
    testedOn: Day,
    statusKnown: OneOf(['tested-in-this-pregnancy', 'tested-after-delivery', 'not-applicable']),
  }),
});
export type StatusLearned = EventOf<typeof StatusLearned>;
