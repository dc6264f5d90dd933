import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** One rapid test is not a status: that takes a second one and the nurse, and is recorded as StatusLearned. */
export const WomanTested = defineEvent({
  type: 'WomanTested',
  version: 1,
  streamKind: 'pair',
  meaning: 'A rapid test was done and read with her.',
  data: Type.Object({
    testId: Uuid,
    test: OneOf(['hiv', 'syphilis', 'hepatitis-b']),
    testedOn: Day,
    result: OneOf(['negative', 'positive', 'unclear']),
  }),
});
export type WomanTested = EventOf<typeof WomanTested>;
