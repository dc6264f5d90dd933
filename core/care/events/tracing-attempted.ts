import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { TracingMethod, TracingOutcome } from './coded-lists.ts';

/** Coded lists follow WHO HIV.H.DE1-30 in our own words. */
export const TracingAttempted = defineEvent({
  type: 'TracingAttempted',
  version: 1,
  streamKind: 'pair',
  meaning: 'Somebody tried to reach a woman who had not come.',
  data: Type.Object({
    attemptId: Uuid,
    appointmentId: Maybe(Uuid),
    attemptedOn: Day,
    reason: OneOf(['missed-visit', 'missed-pick-up', 'result-to-give', 'other']),
    method: TracingMethod,
    reached: Type.Boolean(),
    outcome: TracingOutcome,
    promisedOn: Maybe(Day), // the day she said she would come
  }),
});
export type TracingAttempted = EventOf<typeof TracingAttempted>;
