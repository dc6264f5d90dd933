import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** Apart from her safe hours, so that a colleague who changes those at the same time does not take the flag down with them. */
export const SafetyFlagSet = defineEvent({
  type: 'SafetyFlagSet',
  version: 1,
  streamKind: 'pair',
  meaning: 'From this day nobody calls, texts or visits her; or it is safe again.',
  data: Type.Object({ raised: Type.Boolean(), setOn: Day }),
});
export type SafetyFlagSet = EventOf<typeof SafetyFlagSet>;
