import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** The final test moves with it: exposure has begun again. */
export const BreastfeedingRestarted = defineEvent({
  type: 'BreastfeedingRestarted',
  version: 1,
  streamKind: 'pair',
  meaning: 'The baby is breastfed again.',
  data: Type.Object({
    infantId: Uuid,
    restartedOn: Day,
  }),
});
export type BreastfeedingRestarted = EventOf<typeof BreastfeedingRestarted>;
