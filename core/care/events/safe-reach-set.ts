import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf } from '@thari/kernel/schema';
import { Type } from 'typebox';

const TimeOfDay = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' });

/** All of it each time. Her number, her house, her word and the words never to use travel in the private part. */
export const SafeReachSet = defineEvent({
  type: 'SafeReachSet',
  version: 1,
  streamKind: 'pair',
  meaning: 'She said whose phone it is and on which days and hours it is safe to reach her.',
  data: Type.Object({
    phoneOf: OneOf(['her-own', 'shared-knows', 'shared-does-not-know', 'no-phone']),
    days: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { minItems: 1, maxItems: 7, uniqueItems: true }), // 1 is Monday
    fromTime: Maybe(TimeOfDay),
    untilTime: Maybe(TimeOfDay),
    setOn: Day,
  }),
});
export type SafeReachSet = EventOf<typeof SafeReachSet>;
