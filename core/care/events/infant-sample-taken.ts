import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const InfantSampleTaken = defineEvent({
  type: 'InfantSampleTaken',
  version: 1,
  streamKind: 'pair',
  meaning: 'Blood was taken from a baby for a test. The answer comes later, as InfantResultReceived.',
  data: Type.Object({
    infantId: Uuid,
    sampleId: Uuid,
    test: OneOf(['nat', 'antibody']), // nat: nucleic acid test, the virologic one
    takenOn: Day, // the day the mentor mother names, which may be before the day she records it
    purpose: OneOf(['first', 'scheduled', 'confirmatory', 'after-breastfeeding', 'final', 'symptoms', 'not-recorded']),
    placeTaken: OneOf(['facility', 'home', 'not-recorded']),
  }),
});
export type InfantSampleTaken = EventOf<typeof InfantSampleTaken>;
