import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const ViralLoadSampleTaken = defineEvent({
  type: 'ViralLoadSampleTaken',
  version: 1,
  streamKind: 'pair',
  meaning: 'Blood was taken from the mother to count the virus.',
  data: Type.Object({
    sampleId: Uuid,
    takenOn: Day,
    purpose: OneOf(['routine', 'targeted', 'after-counselling', 'delivery', 'not-recorded']),
  }),
});
export type ViralLoadSampleTaken = EventOf<typeof ViralLoadSampleTaken>;
